import type { Messages } from './messages.js';
import { pluralOf } from './plural.js';

const plural = pluralOf<'one' | 'many'>('fr');
const members = { one: 'membre', many: 'de membres', other: 'membres' };
const notes = { one: 'note', many: 'de notes', other: 'notes' };

/** The spaces inside the marks do not break; nor do those before a colon or a semicolon. */
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const fr: Messages = {
  locale: 'fr',
  ship: 'À adopter',
  mixed: 'Mitigé',
  skip: 'À éviter',
  shipStance: 'pour',
  skipStance: 'contre',
  none: '—',
  noVerdict: 'Pas encore de verdict',
  vs: 'ou',
  panelShip: 'Jury favorable',
  community: 'Communauté',
  entry: 'Prix d’entrée',
  decision: 'Pour décider',
  panelVerdict: 'Verdict du jury',
  pricing: 'Tarifs',
  bestFor: 'Idéal pour',
  category: 'Catégorie',
  scorecard: 'Les notes du jury',
  noTake: 'Pas d’avis',
  noVotes: 'Pas encore de votes de la communauté',
  sponsored: 'Sponsorisé',
  yes: 'Oui',
  no: 'Non',
  best: 'Le meilleur',
  weighted: 'Notes pondérées',
  weight: 'Coefficient',
  persona: 'Personnage fictif',
  ai: 'Avis généré par une IA',
  organization: 'Organisme',
  person: 'Personne',
  method: 'Notre méthode',
  review: 'Test complet',
  permalink: 'Lien permanent',
  breadcrumb: 'Fil d’Ariane',
  loading: 'Chargement du comparatif',
  failed: 'Impossible de charger le comparatif.',
  retry: 'Réessayer',
  early: 'Provisoire',
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}, ${format.number(ship)} ${plural(ship, members)} sur ${
      format.number(counted)}`;
  },
  takes(counted, panel, { number }) {
    return `${this.early}\u00a0: ${number(counted)} ${plural(counted, notes)} sur ${number(panel)}`;
  },
  bars(shipScore, { number }) {
    return `Chaque barre va de 0 à 100\u202f; à partir du trait, à ${number(shipScore)}, la note compte comme ${
      quoted(this.shipStance)}.`;
  },
  rule({ shipScore, shipShare, skipShare }, { number, percent }) {
    return `À partir de ${number(shipScore)}, une note compte comme ${quoted(this.shipStance)}. Le verdict est ${
      quoted(this.ship)} dès ${percent(shipShare)} du jury, ${quoted(this.skip)} jusqu’à ${percent(skipShare)}, ${
      quoted(this.mixed)} entre les deux.`;
  },
  asOf: (date) => `Au ${date}`,
  updated: (date) => `Mis à jour le ${date}`,
};
