import type { BookmarkMessages } from './bookmark-messages.js';
import type { DetailMessages } from './detail-messages.js';
import type { Messages } from './messages.js';
import type { NewsletterMessages } from './newsletter-messages.js';
import { pluralOf } from './plural.js';
import type { VoteMessages } from './vote-messages.js';

const plural = pluralOf<'one' | 'many'>('fr');
const votes = { one: 'vote', many: 'de votes', other: 'votes' };
const members = { one: 'membre', many: 'de membres', other: 'membres' };
const notes = { one: 'note', many: 'de notes', other: 'notes' };

/** The spaces inside the marks do not break; nor do those before a colon or a semicolon. */
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const fr: Messages & BookmarkMessages & DetailMessages & NewsletterMessages & VoteMessages = {
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
  ratings: 'Notes ailleurs',
  plans: 'Formules',
  offers: 'Offres',
  pros: 'Points forts',
  cons: 'Points faibles',
  partly: 'En partie',
  na: 's. o.',
  free: 'Gratuit',
  was: 'Ancien prix',
  outOfStock: 'Épuisé',
  preOrder: 'En précommande',
  discontinued: 'Arrêté',
  panelScore: 'Note du jury',
  aggregate: 'Moyenne d’autres avis',
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  year: 'an',
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}, ${format.number(ship)} ${plural(ship, members)} sur ${
      format.number(counted)}`;
  },
  takes(counted, panel, { number }) {
    return counted < panel ? `${this.early}\u00a0: ${number(counted)} ${plural(counted, notes)} sur ${number(panel)}`
      : `${number(counted)} ${plural(counted, notes)}`;
  },
  bars(worst, best, shipScore, reversed) {
    return `Chaque barre va de ${worst} à ${best}${reversed ? ', la meilleure note' : ''}\u202f; à partir du trait, à ${
      shipScore}, la note compte comme ${quoted(this.shipStance)}.`;
  },
  rule(shipScore, { shipShare, skipShare }, { percent }, better) {
    const counts = `compte comme ${quoted(this.shipStance)}`;
    return `${better ? `Une note de ${shipScore} ou mieux ${counts}` : `À partir de ${shipScore}, une note ${
      counts}`}. Le verdict est ${quoted(this.ship)} dès ${percent(shipShare)} du jury, ${
      quoted(this.skip)} jusqu’à ${percent(skipShare)}, ${quoted(this.mixed)} entre les deux.`;
  },
  from: (price) => `dès ${price}`,
  asOf: (date) => `Au ${date}`,
  published: (date) => `Publié le ${date}`,
  updated: (date) => `Mis à jour le ${date}`,
  bookmark: 'Favori',
  bookmarkTool: (name) => `Favori\u00a0: ${name}`,
  bookmarks: 'Favoris',
  bookmarksLoading: 'Chargement des favoris…',
  bookmarksEmpty: 'Aucun favori pour l’instant',
  bookmarksHint: 'Ajoutez des outils à vos favoris pour les retrouver plus tard',
  bookmarkThen: 'À l’ajout\u00a0:',
  bookmarkNow: 'Maintenant\u00a0:',
  bookmarkRemove: 'Retirer',
  bookmarkRemoveTool: (name) => `Retirer ${name}`,
  bookmarkUndo: 'Annuler',
  bookmarkRemoved: (name) => `${name} ne figure plus dans vos favoris`,
  bookmarkRestored: (name) => `${name} figure de nouveau dans vos favoris`,
  bookmarksFleeting: 'Ce navigateur n’enregistre rien ici\u00a0: vos favoris restent tant que la page est ouverte.',
  signupEmail: 'Adresse e-mail',
  signupButton: 'S’abonner',
  signupConsent: 'J’accepte de recevoir cette newsletter par e-mail.',
  signupTrap: 'Laissez ce champ vide',
  signupSending: 'Envoi en cours…',
  signupThanks: 'Merci\u00a0! Si un e-mail vous demande de confirmer, ce sera la dernière étape.',
  signupAlready: 'Vous êtes déjà sur la liste.',
  signupRefused: 'Inscription non enregistrée\u00a0: la newsletter n’a pas accepté cette adresse.',
  signupFailed: 'Inscription non enregistrée\u00a0: un problème est survenu du côté de la newsletter. Réessayez plus '
    + 'tard.',
  signupUnreachable: 'Inscription non enregistrée\u00a0: la newsletter est injoignable. Réessayez plus tard.',
  signupUnknown: 'Aucune réponse n’est arrivée\u00a0: l’inscription a peut-être abouti. Vérifiez votre messagerie '
    + 'avant de réessayer.',
  signupBlocked: 'Inscription non enregistrée\u00a0: cette page n’est pas autorisée à contacter la newsletter.',
  leaning: 'Tendance',
  firm: 'Confirmé',
  undo: 'Annuler',
  saving: 'Enregistrement de votre vote',
  unsaid: 'Votre vote est retiré.',
  notSaved: 'Votre vote n’a pas été enregistré.',
  tooMany: 'Votre vote n’a pas été enregistré\u00a0: il y en a trop à la fois. Réessayez dans une minute.',
  closed: 'Vote clos',
  hereOnly: 'Votre vote reste dans ce navigateur.',
  pageOnly: 'Ce navigateur n’enregistre rien ici\u00a0: votre vote reste tant que la page est ouverte.',
  voteOn: (name) => `Votre vote sur ${name}`,
  yourVote: (stance) => `Votre vote\u00a0: ${stance}.`,
  between(low, high, counted, { number, percent }) {
    return `${number(counted)} ${plural(counted, votes)}\u00a0: parmi tous les lecteurs, très probablement entre ${
      percent(low)} et ${percent(high)} ${this.shipStance}`;
  },
};
