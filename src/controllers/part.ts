import { version } from '../version.js';

/**
 * What a page fetches only when it first needs it: `new Part(() => import('../parts/<name>.js'))`. For the npm package
 * that is a module like any other; the script file has `dist/parts/<name>.js` beside it.
 */
export class Part<Module> {
  /** What it exports, once it is here. */
  module: Module | undefined;

  #load: () => Promise<Module>;
  #told = false;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** Asks for it. Where it cannot be had the console says so once, and what comes is undefined: never an error. */
  async get(): Promise<Module | undefined> {
    try {
      this.module ??= await this.#load();
    } catch (error) {
      if (!this.#told) console.error(`compare-panel ${version}: a part is missing. ${(error as Error).message}`);
      this.#told = true;
    }
    return this.module;
  }
}
