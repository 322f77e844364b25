/**
 * WebKit for the test runner: GTK's MiniBrowser on a screen of its own, driven by the four commands of W3C WebDriver
 * that are needed. (The runner's own launcher brings webdriverio, whose range of Nodes is narrower than ours.)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

/** @typedef {{ driver: string, browser: string, screen: string }} Programs paths of the three that are started */

/** How long the driver may take until it answers, ms. */
const patience = 30_000;

/** A window is no narrower than its toolbar; with these rules of GTK's that goes down to 270 px. */
const narrow = '* { min-width: 0; min-height: 0; padding: 0; border-width: 0 } button { margin: 0 -4px }';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
};

/** @implements {import('@web/test-runner-core').BrowserLauncher} */
class WebKitLauncher {
  name = 'WebKit';

  /** What the runner's commands ask of a page of this type, `getPage` answers. */
  type = 'playwright';

  /** One window, one file of tests. */
  concurrency = 1;

  #programs;
  #processes = [];
  #settings = '';
  #driver = '';
  #session = '';
  #started;
  #active = new Map();

  /** @param {Programs} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(id, url) {
    // One that does not start is started once more; what a test says is never asked again.
    this.#started ??= this.#start().catch(async () => {
      await this.stop();
      return this.#start();
    });
    await this.#started;
    this.#active.set(id, url);
    await this.#resize({ width: 800, height: 600 });
    await this.#command('url', { url });
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  getPage() {
    return { setViewportSize: (size) => this.#resize(size) };
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#command('url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('Debug in Chromium, or open the address that --manual prints in a WebKit of your own.');
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => {});
    this.#session = '';
    for (const program of this.#processes.splice(0).reverse()) {
      const gone = program.exitCode === null && program.signalCode === null ? once(program, 'exit') : undefined;
      program.kill();
      await gone;
    }
    if (this.#settings) await rm(this.#settings, { recursive: true, force: true });
    this.#settings = '';
  }

  async #start() {
    const { driver, browser, screen } = this.#programs;
    const display = this.#spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
    const number = String(await this.#first(display, display.stdio[3])).trim();
    this.#settings = await mkdtemp(join(tmpdir(), 'compare-panel-'));
    await mkdir(join(this.#settings, 'gtk-3.0'));
    await writeFile(join(this.#settings, 'gtk-3.0/gtk.css'), narrow);
    const port = await freePort();
    const program = this.#spawn(driver, [`--port=${port}`], {
      DISPLAY: `:${number}`, GDK_BACKEND: 'x11', WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_CONFIG_HOME: this.#settings,
    });
    this.#driver = `http://127.0.0.1:${port}`;
    await this.#answering(program);
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch: {
      browserName: 'MiniBrowser', pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    } } });
    this.#session = `/session/${sessionId}`;
  }

  #spawn(file, args, variables) {
    const program = spawn(file, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env: { ...process.env, ...variables },
    });
    this.#processes.push(program);
    return program;
  }

  /** The first thing that a program says. */
  async #first(program, stream) {
    const failed = once(program, 'exit').then(([code]) => {
      throw new Error(`${program.spawnfile} ended with ${code}.`);
    });
    const [said] = await Promise.race([once(stream, 'data'), failed]);
    return said;
  }

  async #answering(program) {
    for (const end = Date.now() + patience; ;) {
      try {
        await this.#call('GET', '/status');
        return;
      } catch (error) {
        if (program.exitCode !== null || Date.now() > end) throw error;
        await delay(50);
      }
    }
  }

  /** Gives the page this size, whatever the window has beside it. A page on its way has no size yet. */
  async #resize({ width, height }) {
    const sizes = () => this.#command('execute/sync', {
      script: 'return [innerWidth, innerHeight, outerWidth, outerHeight]', args: [],
    }).catch((error) => {
      if (/no such frame/.test(error.message)) return [0, 0, 0, 0];
      throw error;
    });
    for (const end = Date.now() + patience; ;) {
      const [innerWidth, innerHeight, outerWidth, outerHeight] = await sizes();
      if (innerWidth === width && innerHeight === height) return;
      if (Date.now() > end) {
        throw new Error(`WebKit's page is ${innerWidth} × ${innerHeight}, not ${width} × ${height}.`);
      }
      const size = { width: width + outerWidth - innerWidth, height: height + outerHeight - innerHeight };
      const known = innerWidth > 0 && size.width > 0 && size.height > 0;
      await (known ? this.#command('window/rect', { x: 0, y: 0, ...size }) : delay(20));
    }
  }

  #command(name, body) {
    return this.#call('POST', `${this.#session}/${name}`, body);
  }

  async #call(method, path, body) {
    const response = await fetch(this.#driver + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit's driver: ${value.error}, ${value.message}`);
    return value;
  }
}

/** @param {Programs} programs */
export const webkitLauncher = (programs) => new WebKitLauncher(programs);
