import { version } from '../version.js';

const patience = 3000; // milliseconds

/** The event of the window that says that there is news of a part, and where those from script tags lie. */
export const partArrived = `compare-panel/parts ${version}`;

const tellHosts = (): unknown => dispatchEvent(new Event(partArrived));

/**
 * What a page fetches only when it first needs it: `new Part(() => import('../parts/<name>.js'))`. For the npm package
 * that is a module like any other; the script file has `dist/parts/<name>.js` beside it.
 */
export class Part<Module> {
  /** What it exports, once it is here. */
  module: Module | undefined;
  /** Whether it was not here by the time that nobody waits for it any longer; undefined until then. */
  late: boolean | undefined;

  #load: () => Promise<Module>;
  #asked: Promise<Module | undefined> | undefined;
  #told = false;
  #soon: Promise<void> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** Asks for it. Where it cannot be had the console says so once, and what comes is undefined: never an error. */
  get(): Promise<Module | undefined> {
    return this.#asked ??= this.#load().then((module) => {
      this.module = module;
      tellHosts();
      return module;
    }, (error: unknown) => {
      if (!this.#told) console.error(`compare-panel ${version}: ${(error as Error).message}`);
      this.#told = true;
      // A script tag may bring it still.
      return this.#asked = undefined;
    });
  }

  /** The same for who can do without until it comes, of which all hosts are told. */
  get here(): Module | undefined {
    void this.get();
    return this.module;
  }

  /** Whether to wait for it no longer, of which all hosts are told, too; it is asked for. */
  get isSettled(): boolean {
    void this.soon();
    return this.late !== undefined;
  }

  /** Settles when it is here or cannot be had, and after three seconds at the latest. */
  soon(): Promise<void> {
    return this.#soon ??= Promise.race([this.get(), new Promise((resolve) => { setTimeout(resolve, patience); })])
      .then(() => {
        this.late = !this.module;
        tellHosts();
      });
  }
}
