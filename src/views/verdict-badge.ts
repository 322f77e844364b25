import { html, nothing, type TemplateResult } from 'lit/html.js';
import { badgeContent } from '../content/badge.js';
import type { Language } from '../i18n/language.js';
import { mark } from './marks.js';

/** A verdict in one word of running text: mark, word and, where known, share. It stands alone, without a sheet. */
export const verdictBadge = (verdict: Parameters<typeof badgeContent>[0], language: Language): TemplateResult => {
  const { mark: name, word, share } = badgeContent(verdict, language);
  return html`<span class="base badge ${name}" part="badge ${name}" lang=${language.lang || nothing}>
    ${mark(name)}
    <b part="word">${word}</b><span part="share">${share && ` ${share}`}</span>
  </span>`;
};
