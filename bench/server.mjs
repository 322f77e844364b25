/** A web server of a few files in memory, without compression or caching, so that every load costs the same. */
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * Serves files from this machine alone.
 * @param {Map<string, string>} files bodies by path (`/page.html`); may change while the server runs
 * @returns {Promise<{ url: string, close: () => void }>} its address without a closing slash, and how to stop.
 * `?delay=300` on an address makes the server wait that many milliseconds.
 */
export async function serve(files) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const body = files.get(pathname);
    setTimeout(() => {
      response.writeHead(body === undefined ? 404 : 200, {
        'Content-Type': `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
        'Cache-Control': 'no-store',
      });
      response.end(body);
    }, Number(searchParams.get('delay') ?? 0));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
