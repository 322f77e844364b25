import { answer, answerTo, Refusal } from './answer.js';
import { originOf, preflight, readableBy } from './cors.js';
import { faultsOf, type Env, type Site } from './env.js';
import { owner } from './owner.js';
import { outdated } from './rates.js';
import { getTallies, putVote } from './routes.js';

const health = async (env: Env): Promise<Response> => {
  const faults = faultsOf(env);
  try {
    await env.DB.prepare('SELECT 1 FROM votes LIMIT 1').run();
  } catch {
    faults.push('the database does not answer, or has not been migrated');
  }
  return answer({ ok: faults.length === 0, ...faults.length > 0 && { faults } }, {}, faults.length > 0 ? 503 : 200);
};

/** What pages ask for: tallies and votes. */
const reader = async (
  request: Request, namespace: string, [what, tool, ...more]: string[], env: Env, context: ExecutionContext,
): Promise<Response> => {
  if (what === 'tallies' && tool === undefined) {
    if (request.method !== 'GET') throw new Refusal('method', { Allow: 'GET' });
    return getTallies(request, namespace, env, context);
  }
  if (what === 'votes' && tool !== undefined && more.length === 0) {
    if (request.method !== 'PUT') throw new Refusal('method', { Allow: 'PUT' });
    return putVote(request, namespace, tool, env);
  }
  throw new Refusal('not-found');
};

const route = async (request: Request, env: Env, context: ExecutionContext): Promise<Response> => {
  const [, namespace = '', ...path] = new URL(request.url).pathname.split('/');
  if (namespace === 'health' && path.length === 0) return health(env);
  const site: Site | undefined = Object.hasOwn(env.SITES, namespace) ? env.SITES[namespace] : undefined;
  if (!site) return answerTo(new Refusal('not-found'));
  if (path[0] === 'owner') return owner(request, namespace, path.slice(1), env);
  const origin = originOf(request, site);
  const response = request.method === 'OPTIONS' ? preflight()
    : await reader(request, namespace, path, env, context).catch(answerTo);
  return readableBy(origin, response);
};

/** Votes on tools: the protocol of docs/votes-service.md, a namespace a site, on D1. */
export default {
  fetch: (request, env, context) => route(request, env, context).catch(answerTo),
  scheduled: async (_event, env) => {
    await env.DB.batch(outdated(env.DB, Date.now()));
  },
} satisfies ExportedHandler<Env>;
