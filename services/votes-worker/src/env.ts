/** What `wrangler.jsonc` and `wrangler secret put` set. */
export interface Env {
  DB: D1Database;
  /** Sites by namespace. */
  SITES: Readonly<Record<string, Site>>;
  VOTES_PER_MINUTE: number;
  NEW_VOTERS_PER_DAY: number;
  /** Signs what voters are known by; another one makes all of them new. */
  VOTER_SECRET: string;
  /** Opens the owner's routes. */
  OWNER_SECRET: string;
}

export interface Site {
  /** Of the pages that may vote: `https://example.com`, or `http://localhost:*` for any port. */
  origins: readonly string[];
}

const shortest = 24;

/** What keeps the service from working as it is set; empty where all is well. */
export const faultsOf = (env: Env): string[] => [
  ...(['VOTER_SECRET', 'OWNER_SECRET'] as const)
    .filter((name) => typeof env[name] !== 'string' || env[name].length < shortest)
    .map((name) => `${name} has fewer than ${shortest} characters`),
  ...(['VOTES_PER_MINUTE', 'NEW_VOTERS_PER_DAY'] as const)
    .filter((name) => !(env[name] > 0)).map((name) => `${name} is no number above 0`),
  ...typeof env.SITES === 'object' && Object.keys(env.SITES).length > 0 ? [] : ['SITES names no site'],
];
