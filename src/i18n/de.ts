import type { Messages } from './messages.js';
import { pluralOf } from './plural.js';

const plural = pluralOf<'one'>('de');
const votes = { one: 'Stimme', other: 'Stimmen' };

export const de: Messages = {
  locale: 'de',
  ship: 'Empfohlen',
  mixed: 'Gemischt',
  skip: 'Nicht empfohlen',
  shipStance: 'dafür',
  skipStance: 'dagegen',
  none: '—',
  noVerdict: 'Noch kein Urteil',
  vs: 'vs.',
  panelShip: 'Zustimmung der Jury',
  community: 'Community',
  entry: 'Einstieg',
  decision: 'Entscheidung',
  panelVerdict: 'Urteil der Jury',
  pricing: 'Preis',
  bestFor: 'Ideal für',
  category: 'Kategorie',
  scorecard: 'Einzelwertungen',
  noTake: 'Keine Wertung',
  noVotes: 'Noch keine Stimmen aus der Community',
  sponsored: 'Anzeige',
  yes: 'Ja',
  no: 'Nein',
  best: 'Bestwert',
  weighted: 'Stimmen gewichtet',
  weight: 'Gewicht',
  persona: 'Persona, kein echter Mensch',
  ai: 'KI-Wertung',
  organization: 'Organisation',
  person: 'Person',
  method: 'So testen wir',
  review: 'Zum ganzen Test',
  permalink: 'Permalink',
  breadcrumb: 'Navigationspfad',
  loading: 'Der Vergleich wird geladen',
  failed: 'Der Vergleich konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  early: 'Vorläufig',
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}, ${format.number(ship)} von ${format.number(counted)} ${
      plural(counted, votes)}`;
  },
  takes(counted, panel, { number }) {
    return `${this.early}: ${number(counted)} von ${number(panel)} ${plural(panel, votes)}`;
  },
  bars(shipScore, { number }) {
    return `Jeder Balken reicht von 0 bis 100; ab dem Strich bei ${number(shipScore)} zählt die Wertung als „${
      this.shipStance}“.`;
  },
  rule({ shipScore, shipShare, skipShare }, { number, percent }) {
    return `Ab ${number(shipScore)} Punkten zählt eine Wertung als „${this.shipStance}“. Ab ${percent(shipShare)} der `
      + `Stimmen lautet das Urteil „${this.ship}“, bis ${percent(skipShare)} „${this.skip}“, dazwischen „${
        this.mixed}“.`;
  },
  asOf: (date) => `Stand: ${date}`,
  updated: (date) => `Aktualisiert am ${date}`,
};
