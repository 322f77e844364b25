import { preview } from 'vite';
import { join } from 'node:path';

/** The pages load `../dist/…`, so the server's root is the repository; nothing else of it is served. */
const demoAndDist = {
  name: 'demo-and-dist',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '', 'http://localhost').pathname;
      if (path === '/' || path === '/demo') response.writeHead(302, { Location: '/demo/' }).end();
      else if (/^\/(demo|dist)\//.test(path)) next();
      else response.writeHead(404).end();
    });
  },
};

/**
 * Serves the demo from this machine alone.
 * @param {number} port the first to try; 0 takes any
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address of the demo, and how to stop
 */
export async function serve(port) {
  const server = await preview({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port, host: '127.0.0.1' },
    plugins: [demoAndDist],
  });
  const address = server.httpServer.address();
  return { url: `http://127.0.0.1:${address.port}/demo/`, close: () => server.close() };
}
