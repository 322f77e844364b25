import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Colours of an element by its style object, which a strict Content Security Policy allows. */
class Paint extends Directive {
  render(_color: string, _background: string, _page: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [color, background, page]: [string, string, string]): unknown {
    if (element instanceof HTMLElement) {
      element.style.color = color;
      element.style.background = `linear-gradient(${background}, ${background}), ${page}`;
    }
    return noChange;
  }
}

/** `<span ${paint(color, background, page)}>`: computed colours; the page is what a see-through background lies on. */
export const paint = directive(Paint);
