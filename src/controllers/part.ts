import type { ReactiveControllerHost } from 'lit';
import { version } from '../version.js';

const patience = 3000; // milliseconds

/** The event of the window that says that a script tag has brought a part, and where such parts lie. */
export const partArrived = `compare-panel/parts ${version}`;

/**
 * What a page fetches only when it first needs it: `new Part(() => import('../parts/<name>.js'))`. For the npm package
 * that is a module like any other; the script file has `dist/parts/<name>.js` beside it.
 */
export class Part<Module> {
  /** What it exports, once it is here. */
  module: Module | undefined;
  /** Whether nobody need wait for it any longer. */
  settled = false;
  /** Whether it was not here by then. */
  late = false;

  #load: () => Promise<Module>;
  #told = false;
  #soon: Promise<void> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** Asks for it. Where it cannot be had the console says so once, and what comes is undefined: never an error. */
  async get(): Promise<Module | undefined> {
    try {
      this.module ??= await this.#load();
    } catch (error) {
      if (!this.#told) console.error(`compare-panel ${version}: ${(error as Error).message}`);
      this.#told = true;
    }
    return this.module;
  }

  /** The same where a host can do without until it comes, and then draws again. */
  of(host: ReactiveControllerHost): Module | undefined {
    if (!this.module) void this.get().then((here) => { if (here) host.requestUpdate(); });
    return this.module;
  }

  /** Settles when it is here or cannot be had, and after three seconds at the latest. */
  soon(): Promise<void> {
    return this.#soon ??= Promise.race([this.get(), new Promise((resolve) => { setTimeout(resolve, patience); })])
      .then(() => {
        this.settled = true;
        this.late = !this.module;
      });
  }
}
