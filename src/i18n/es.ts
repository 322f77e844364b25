import type { BookmarkMessages } from './bookmark-messages.js';
import type { DetailMessages } from './detail-messages.js';
import type { Messages } from './messages.js';
import type { NewsletterMessages } from './newsletter-messages.js';
import { pluralOf } from './plural.js';
import type { VoteMessages } from './vote-messages.js';

const plural = pluralOf<'one' | 'many'>('es');
const votes = { one: 'voto', many: 'de votos', other: 'votos' };
const opinions = { one: 'opinión', many: 'de opiniones', other: 'opiniones' };

export const es: Messages & BookmarkMessages & DetailMessages & NewsletterMessages & VoteMessages = {
  locale: 'es',
  ship: 'Recomendado',
  mixed: 'Dividido',
  skip: 'No recomendado',
  shipStance: 'a favor',
  skipStance: 'en contra',
  none: '—',
  noVerdict: 'Aún sin veredicto',
  vs: 'vs.',
  panelShip: 'Apoyo del jurado',
  community: 'Comunidad',
  entry: 'Precio de entrada',
  decision: 'Para decidir',
  panelVerdict: 'Veredicto del jurado',
  pricing: 'Precios',
  bestFor: 'Ideal para',
  category: 'Categoría',
  scorecard: 'Las notas del jurado',
  noTake: 'Sin opinión',
  noVotes: 'Aún no hay votos de la comunidad',
  sponsored: 'Patrocinado',
  yes: 'Sí',
  no: 'No',
  best: 'El mejor',
  weighted: 'Opiniones ponderadas',
  weight: 'Peso',
  persona: 'Personaje ficticio',
  ai: 'Opinión generada por IA',
  organization: 'Organización',
  person: 'Persona',
  method: 'Cómo lo probamos',
  review: 'Análisis completo',
  permalink: 'Enlace permanente',
  breadcrumb: 'Ruta de navegación',
  loading: 'Cargando la comparativa',
  failed: 'No se ha podido cargar la comparativa.',
  retry: 'Reintentar',
  early: 'Provisional',
  ratings: 'Valoraciones en otros sitios',
  plans: 'Planes',
  offers: 'Ofertas',
  pros: 'Ventajas',
  cons: 'Inconvenientes',
  partly: 'En parte',
  na: 'n. p.',
  free: 'Gratis',
  was: 'Antes',
  outOfStock: 'Agotado',
  preOrder: 'En reserva',
  discontinued: 'Descatalogado',
  panelScore: 'Nota del panel',
  aggregate: 'Media de otras reseñas',
  day: 'día',
  week: 'semana',
  month: 'mes',
  year: 'año',
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}, ${format.number(ship)} de ${format.number(counted)} ${
      plural(counted, opinions)}`;
  },
  takes(counted, panel, { number }) {
    return counted < panel ? `${this.early}: ${number(counted)} de ${number(panel)} ${plural(panel, opinions)}`
      : `${number(counted)} ${plural(counted, opinions)}`;
  },
  bars(worst, best, shipScore, reversed) {
    return `Cada barra va de ${worst} a ${best}${reversed ? ', la mejor nota' : ''}; a partir de la marca, en ${
      shipScore}, la nota cuenta como «${this.shipStance}».`;
  },
  rule(shipScore, { shipShare, skipShare }, { percent }, better) {
    const counts = `cuenta como «${this.shipStance}»`;
    return `${better ? `Una nota de ${shipScore} o mejor ${counts}` : `A partir de ${shipScore}, una nota ${
      counts}`}. El veredicto es «${this.ship}» desde el ${percent(shipShare)} del jurado, «${this.skip}» hasta el ${
      percent(skipShare)} y «${this.mixed}» entre ambos.`;
  },
  from: (price) => `desde ${price}`,
  asOf: (date) => `A ${date}`,
  published: (date) => `Publicado el ${date}`,
  updated: (date) => `Actualizado el ${date}`,
  bookmark: 'Guardar',
  bookmarkTool: (name) => `Guardar ${name}`,
  bookmarks: 'Guardados',
  bookmarksLoading: 'Cargando lo guardado…',
  bookmarksEmpty: 'Aún no hay nada guardado',
  bookmarksHint: 'Guarda herramientas para verlas más tarde',
  bookmarkThen: 'Al guardar:',
  bookmarkNow: 'Ahora:',
  bookmarkRemove: 'Quitar',
  bookmarkRemoveTool: (name) => `Quitar ${name}`,
  bookmarkUndo: 'Deshacer',
  bookmarkRemoved: (name) => `Se ha quitado ${name}`,
  bookmarkRestored: (name) => `${name} vuelve a estar en la lista`,
  bookmarksFleeting: 'Este navegador no guarda nada aquí: la lista dura hasta que salgas de la página.',
  signupEmail: 'Correo electrónico',
  signupButton: 'Suscribirme',
  signupConsent: 'Acepto recibir este boletín por correo electrónico.',
  signupTrap: 'Deja este campo vacío',
  signupSending: 'Enviando…',
  signupThanks: '¡Gracias! Si un correo te pide confirmación, ese será el último paso.',
  signupAlready: 'Ya estás en la lista.',
  signupRefused: 'Sin suscripción: el boletín no ha aceptado esta dirección.',
  signupFailed: 'Sin suscripción: algo ha fallado en el boletín. Inténtalo más tarde.',
  signupUnreachable: 'Sin suscripción: no se puede contactar con el boletín. Inténtalo más tarde.',
  signupUnknown: 'No ha llegado respuesta y no se sabe si la suscripción se ha completado. Mira tu correo antes de '
    + 'volver a intentarlo.',
  signupBlocked: 'Sin suscripción: esta página no tiene permiso para enviar datos al boletín.',
  leaning: 'Tendencia',
  firm: 'Firme',
  undo: 'Deshacer',
  saving: 'Guardando tu voto',
  unsaid: 'Has retirado tu voto.',
  notSaved: 'No se ha guardado tu voto.',
  tooMany: 'No se ha guardado tu voto: hay demasiados a la vez. Inténtalo de nuevo en un minuto.',
  closed: 'Votación cerrada',
  hereOnly: 'Tu voto se queda en este navegador.',
  pageOnly: 'Este navegador no guarda nada aquí: tu voto dura hasta que salgas de la página.',
  voteOn: (name) => `Tu voto sobre ${name}`,
  yourVote: (stance) => `Tu voto: ${stance}.`,
  between(low, high, counted, { number, percent }) {
    return `${number(counted)} ${plural(counted, votes)}: en el conjunto de lectores, muy probablemente entre el ${
      percent(low)} y el ${percent(high)} ${this.shipStance}`;
  },
};
