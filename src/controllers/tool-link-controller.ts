import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: Node };

/** What is asked before a link of a tool is followed: the address to go to, or undefined to stay. */
export type Follow = (tool: string, href: string, label: string, sponsored: boolean) => string | undefined;

/** Asks before any link of a tool in the host's root is followed, by the first or the middle button or by key. */
export class ToolLinkController implements ReactiveController {
  #host: Host;
  #follow: Follow;

  constructor(host: Host, follow: Follow) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#clicked);
    this.#host.addEventListener('auxclick', this.#clicked);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#clicked);
    this.#host.removeEventListener('auxclick', this.#clicked);
  }

  #clicked = (event: MouseEvent): void => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const tool = link?.dataset['tool'];
    if (!link || tool === undefined || link.getRootNode() !== this.#host.renderRoot || event.button > 1) return;
    const written = link.getAttribute('href') ?? '';
    const href = this.#follow(tool, link.href, link.textContent.trim(), link.rel.includes('sponsored'));
    if (href === undefined) {
      event.preventDefault();
      return;
    }
    if (href === link.href) return;
    link.href = href;
    // The next click starts from the address in the data again; the browser has followed the link by then.
    setTimeout(() => link.setAttribute('href', written));
  };
}
