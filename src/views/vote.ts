import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { VoteContent } from '../content/vote.js';
import type { Stance } from '../model/schema.js';
import { mark } from './marks.js';

/** What a reader can do; nothing where what is drawn is to be read alone. */
export interface VoteActions {
  press: (stance: Stance) => void;
  again: () => void;
}

/** The button that goes hands its focus on. */
const keepFocus = ({ currentTarget }: Event): void => {
  (currentTarget as Element).closest('.votes')?.querySelector('button')?.focus();
};

const buttons = (content: VoteContent, actions: VoteActions | undefined): TemplateResult => html`
  <div class="choices" role="group" aria-label=${content.group} ?inert=${!actions}>
    ${content.choices.map(({ stance, word, pressed }) => html`
      <button class="choice ${stance}" part="vote-button ${stance}" type="button" aria-pressed=${pressed}
        @click=${() => actions?.press(stance)}>${mark(stance)} <span>${word}</span></button>`)}
  </div>`;

/** The tally, how sure it is, and two buttons; or what says that voting is closed. */
export const vote = (content: VoteContent, actions?: VoteActions): TemplateResult => html`
  <div class="votes" part="votes">
    <p class="tally ${content.mark}" part="tally">
      ${content.counts ? html`${mark(content.mark)} <b part="word">${content.word}</b>&nbsp;·
        <span class="counts" part="counts">${content.counts}</span>` : html`<span class="muted">${content.word}</span>`}
    </p>
    <p class="fine sure" part="certainty">${content.certainty}<span class="unseen">${
      content.interval ? `. ${content.interval}` : nothing}</span></p>
    ${content.closed ? html`<p class="fine" part="closed" tabindex="-1">${content.closed}</p>` : nothing}
    ${content.choices.length > 0 ? buttons(content, actions) : nothing}
    <p class="fine outcome" part="vote-status"><span>${content.status}</span> ${content.again ? html`
      <button class="plain" part="vote-again" type="button" @click=${(event: Event) => {
        keepFocus(event);
        actions?.again();
      }}>${content.again}</button>` : nothing}</p>
  </div>`;
