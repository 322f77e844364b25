import type { BookmarkMessages } from './bookmark-messages.js';
import type { DetailMessages } from './detail-messages.js';
import type { Messages } from './messages.js';
import type { NewsletterMessages } from './newsletter-messages.js';
import { pluralOf } from './plural.js';
import type { VoteMessages } from './vote-messages.js';

const plural = pluralOf<'one'>('de');
const votes = { one: 'Stimme', other: 'Stimmen' };

export const de: Messages & BookmarkMessages & DetailMessages & NewsletterMessages & VoteMessages = {
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
  ratings: 'Bewertungen anderswo',
  plans: 'Tarife',
  offers: 'Angebote',
  pros: 'Vorteile',
  cons: 'Nachteile',
  partly: 'Teilweise',
  na: 'entfällt',
  free: 'Kostenlos',
  was: 'Statt',
  outOfStock: 'Nicht lieferbar',
  preOrder: 'Vorbestellbar',
  discontinued: 'Nicht mehr erhältlich',
  panelScore: 'Note der Jury',
  aggregate: 'Mittel anderer Wertungen',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  year: 'Jahr',
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}, ${format.number(ship)} von ${format.number(counted)} ${
      plural(counted, votes)}`;
  },
  takes(counted, panel, { number }) {
    return counted < panel ? `${this.early}: ${number(counted)} von ${number(panel)} ${plural(panel, votes)}`
      : `${number(counted)} ${plural(counted, votes)}`;
  },
  bars(worst, best, shipScore, reversed) {
    return `Jeder Balken reicht von ${worst} bis ${best}${reversed ? ', der besten Wertung' : ''}; ab dem Strich bei ${
      shipScore} zählt die Wertung als „${this.shipStance}“.`;
  },
  rule(shipScore, { shipShare, skipShare }, { percent }, better) {
    const counts = `zählt eine Wertung als „${this.shipStance}“`;
    return `${better ? `Mit ${shipScore} oder besser ${counts}` : `Ab ${shipScore} Punkten ${counts}`}. Ab ${
      percent(shipShare)} der Stimmen lautet das Urteil „${this.ship}“, bis ${percent(skipShare)} „${
      this.skip}“, dazwischen „${this.mixed}“.`;
  },
  from: (price) => `ab ${price}`,
  asOf: (date) => `Stand: ${date}`,
  published: (date) => `Veröffentlicht am ${date}`,
  updated: (date) => `Aktualisiert am ${date}`,
  bookmark: 'Merken',
  bookmarkTool: (name) => `${name} merken`,
  bookmarks: 'Merkliste',
  bookmarksLoading: 'Merkliste wird geladen …',
  bookmarksEmpty: 'Noch nichts gemerkt',
  bookmarksHint: 'Tools merken und später wiederfinden',
  bookmarkThen: 'Beim Merken:',
  bookmarkNow: 'Jetzt:',
  bookmarkRemove: 'Entfernen',
  bookmarkRemoveTool: (name) => `${name} entfernen`,
  bookmarkUndo: 'Rückgängig',
  bookmarkRemoved: (name) => `${name} entfernt`,
  bookmarkRestored: (name) => `${name} ist wieder da`,
  bookmarksFleeting: 'Dieser Browser speichert hier nichts: Die Merkliste bleibt, bis Sie die Seite verlassen.',
  signupEmail: 'E-Mail-Adresse',
  signupButton: 'Abonnieren',
  signupConsent: 'Ich möchte diesen Newsletter per E-Mail erhalten.',
  signupTrap: 'Dieses Feld bitte leer lassen',
  signupSending: 'Wird gesendet …',
  signupThanks: 'Danke! Falls Sie eine E-Mail um Bestätigung bittet, ist das der letzte Schritt.',
  signupAlready: 'Sie stehen schon auf der Liste.',
  signupRefused: 'Nicht angemeldet: Der Newsletter hat diese Adresse nicht angenommen.',
  signupFailed: 'Nicht angemeldet: Beim Newsletter ist etwas schiefgegangen. Bitte versuchen Sie es später noch '
    + 'einmal.',
  signupUnreachable: 'Nicht angemeldet: Der Newsletter ist nicht erreichbar. Bitte versuchen Sie es später noch '
    + 'einmal.',
  signupUnknown: 'Es kam keine Antwort; ob Sie angemeldet sind, ist offen. Sehen Sie in Ihrem Postfach nach, bevor '
    + 'Sie es noch einmal versuchen.',
  signupBlocked: 'Nicht angemeldet: Diese Seite darf nichts an den Newsletter senden.',
  leaning: 'Tendenz',
  firm: 'Gesichert',
  undo: 'Rückgängig',
  saving: 'Ihre Stimme wird gespeichert',
  unsaid: 'Ihre Stimme ist zurückgenommen.',
  notSaved: 'Ihre Stimme wurde nicht gespeichert.',
  tooMany: 'Ihre Stimme wurde nicht gespeichert: Es sind zu viele auf einmal. Versuchen Sie es in einer Minute '
    + 'noch einmal.',
  closed: 'Abstimmung beendet',
  hereOnly: 'Ihre Stimme bleibt in diesem Browser.',
  pageOnly: 'Dieser Browser speichert hier nichts: Ihre Stimme gilt, bis Sie die Seite verlassen.',
  voteOn: (name) => `Ihre Stimme zu ${name}`,
  yourVote: (stance) => `Ihre Stimme: ${stance}.`,
  between(low, high, counted, { number, percent }) {
    return `${number(counted)} ${plural(counted, votes)}: unter allen, die hier lesen, höchstwahrscheinlich zwischen ${
      percent(low)} und ${percent(high)} ${this.shipStance}`;
  },
};
