import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { signUp } from './demo-newsletter.mjs';
import { demoVotes } from './demo-votes.mjs';

const root = join(import.meta.dirname, '..');

/** The page whose panel is in its HTML, under a policy that allows no style or script but the library's own. */
async function prerenderedPage() {
  const { prerender, styleHash } = await import(join(root, 'dist/ssr/index.js'));
  const page = await readFile(join(root, 'demo/prerendered.html'), 'utf8');
  const [comment, file] = /<!-- prerender: (\S+) -->/.exec(page);
  const panel = prerender(await readFile(join(root, 'demo', file), 'utf8'));
  const policy = [
    "default-src 'none'", "script-src 'self'", `style-src 'self' ${await styleHash()}`, 'img-src data:',
    "require-trusted-types-for 'script'", 'trusted-types lit-html',
  ];
  return { html: page.replace(comment, () => String(panel)), policy: policy.join('; ') };
}

/** The pages load `../dist/…`, so the server's root is the repository; nothing else of it is served. */
const demoAndDist = (votes) => ({
  name: 'demo-and-dist',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '', 'http://localhost').pathname;
      if (path === '/demo/prerendered.html') {
        void prerenderedPage().then(({ html, policy }) => {
          response.setHeader('Content-Security-Policy', policy);
          response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
        }, next);
        return;
      }
      if (votes.isFor(path)) void votes.answer(request, response).catch(next);
      else if (path === '/demo/newsletter') void signUp(request, response).catch(next);
      else if (path === '/' || path === '/demo') response.writeHead(302, { Location: '/demo/' }).end();
      else if (/^\/(demo|dist)\//.test(path)) next();
      else response.writeHead(404).end();
    });
  },
});

/**
 * Serves the demo from this machine alone.
 * @param {number} port the first to try; 0 takes any
 * @param {string} [folder] keeps the votes from run to run; without it they go with the server
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address of the demo, and how to stop
 */
export async function serve(port, folder) {
  const passing = folder ? undefined : mkdtempSync(join(tmpdir(), 'votes-'));
  const votes = demoVotes('/demo/votes', folder ?? passing);
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port, host: '127.0.0.1' },
    plugins: [demoAndDist(votes)],
  });
  const address = server.httpServer.address();
  const close = async () => {
    await server.close();
    await votes.stop();
    if (passing) rmSync(passing, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${address.port}/demo/`, close };
}
