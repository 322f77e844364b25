import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../i18n/language.js';
import type { Verdict } from '../model/verdict.js';
import { mark, nameOf } from './marks.js';

/** A verdict in one word of running text: mark, word and, where known, share. It stands alone, without a sheet. */
export const verdictBadge = (
  { verdict, percent }: Pick<Verdict, 'verdict' | 'percent'>, { messages, format, lang }: Language,
): TemplateResult => {
  const name = nameOf(verdict);
  const share = percent === null ? '' : ` ${format.percent(percent)}`;
  return html`<span class="base badge ${name}" part="badge" lang=${lang || nothing}>
    ${mark(name)}
    <b part="word">${messages[name]}</b><span part="share">${share}</span>
  </span>`;
};
