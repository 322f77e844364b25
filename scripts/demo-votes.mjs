import { demoTools } from './votes.mjs';
import { startVotes } from './votes-service.mjs';

/**
 * The votes service under an address of the demo, started when a page first asks for it.
 * @param {string} path where it is on the demo's server
 * @param {string} folder keeps its data
 */
export function demoVotes(path, folder) {
  let service;
  return {
    /** Whether a request is for the service. */
    isFor: (pathname) => pathname.startsWith(`${path}/`),
    async answer(request, response) {
      service ??= demoTools().then((tools) => startVotes({ folder, tools }));
      const { url } = await service;
      const body = [];
      for await (const chunk of request) body.push(chunk);
      const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
      const answer = await fetch(`${url}${request.url.slice(path.length)}`, {
        method: request.method, headers, ...body.length > 0 && { body: Buffer.concat(body) },
      });
      response.writeHead(answer.status, Object.fromEntries(
        ['content-type', 'x-voter', 'retry-after', 'cache-control', 'set-cookie']
          .filter((name) => answer.headers.has(name)).map((name) => [name, answer.headers.get(name)]),
      )).end(await answer.text());
    },
    stop: async () => (await service)?.stop(),
  };
}
