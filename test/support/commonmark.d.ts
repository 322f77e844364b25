/** What is used here of a package without types. */
declare module 'commonmark' {
  export class Parser {
    parse(markdown: string): unknown;
  }
  export class HtmlRenderer {
    render(tree: unknown): string;
  }
}
