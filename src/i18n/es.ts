import type { Messages } from './messages.js';
import { pluralOf } from './plural.js';

const plural = pluralOf<'one' | 'many'>('es');
const opinions = { one: 'opinión', many: 'de opiniones', other: 'opiniones' };

export const es: Messages = {
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
  counts(ship, skip, { number }) {
    return `${number(ship)} ${this.shipStance} / ${number(skip)} ${this.skipStance}`;
  },
  share(percent, ship, counted, format) {
    return `${format.percent(percent)} ${this.panelShip}, ${format.number(ship)} de ${format.number(counted)} ${
      plural(counted, opinions)}`;
  },
  takes(counted, panel, { number }) {
    return `${this.early}: ${number(counted)} de ${number(panel)} ${plural(panel, opinions)}`;
  },
  bars(shipScore, { number }) {
    return `Cada barra va de 0 a 100; a partir de la marca, en ${number(shipScore)}, la nota cuenta como «${
      this.shipStance}».`;
  },
  rule({ shipScore, shipShare, skipShare }, { number, percent }) {
    return `A partir de ${number(shipScore)}, una nota cuenta como «${this.shipStance}». El veredicto es «${
      this.ship}» desde el ${percent(shipShare)} del jurado, «${this.skip}» hasta el ${percent(skipShare)} y «${
      this.mixed}» entre ambos.`;
  },
  asOf: (date) => `A ${date}`,
  updated: (date) => `Actualizado el ${date}`,
};
