import type { Fact } from '../content/facts.js';
import type { Opinion } from '../content/reviewer.js';

/** A cell of the Decision table in one line. */
export const factText = ({ word, text, best, note }: Fact): string => [
  word, [text, best && `★ ${best}`].filter(Boolean).join(' '), note,
].filter(Boolean).join(' · ');

/** The score and the stance, as in `88/100 · ship`; empty where there is only a take, or nothing. */
export const opinionText = ({ points, stance, missing }: Opinion): string => [
  points, stance, missing,
].filter(Boolean).join(' · ');

const cells = 20;

/** The bar of a score in text: as long as the score, with a tick at the ship line, on the side that the stance is. */
export const barText = (score: number, shipScore: number): string => {
  const whole = (value: number) => Math.round(value * cells / 100);
  const full = score >= shipScore ? Math.ceil(score * cells / 100) : Math.floor(score * cells / 100);
  const bar = '━'.repeat(full) + '╌'.repeat(cells - full);
  return `${bar.slice(0, whole(shipScore))}┃${bar.slice(whole(shipScore))}`;
};
