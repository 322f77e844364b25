import type { Scale, Score } from '../model/schema.js';

/** A score in stars, to the nearest half, where its scale asks for them; else empty. */
export const starsOf = (score: Score | null | undefined, { show, best }: Scale): string => {
  if (!show || typeof score !== 'number') return '';
  const halves = Math.round(score * 2);
  const whole = Math.floor(halves / 2);
  return `${'★'.repeat(whole)}${halves % 2 ? '½' : ''}${'☆'.repeat(best - whole - halves % 2)}`;
};
