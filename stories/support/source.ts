/** What a story is made of, as far as its code needs it. */
interface Told { component?: string; args: Record<string, unknown> }

/** Text for a `script` element: no `<` that could end it, and no schema, which lies elsewhere for the reader. */
const json = (value: unknown): string => {
  const known = (key: string, item: unknown): unknown => (key === '$schema' ? undefined : item);
  return (typeof value === 'string' ? value : JSON.stringify(value, known, 2)).replaceAll('<', '\\u003c');
};

/** The code of a story with its data inside, so that what a reader copies shows what the reader sees. */
export const withData = (code: string, { component, args }: Told): string => {
  const template = document.createElement('template');
  template.innerHTML = code;
  const { pasted, comparison, data } = args;
  const given = (pasted as string | undefined)?.trim() || (data ?? comparison);
  const element = component && template.content.querySelector(component);
  if (element && given != null) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(`\n${json(given)}\n`);
    element.prepend('\n', script, '\n');
  }
  return template.innerHTML;
};
