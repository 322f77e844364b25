/** How many voted for a tool and against it, as a votes service says it. */
export interface Counts {
  ship: number;
  skip: number;
  /** Nobody can vote any more. */
  closed?: true;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Counts as a service may write them; undefined where these are none. */
export const countsOf = (said: unknown): Counts | undefined => {
  const { ship, skip, closed } = (said ?? {}) as Record<string, unknown>;
  return isCount(ship) && isCount(skip) ? { ship, skip, ...(closed === true && { closed }) } : undefined;
};
