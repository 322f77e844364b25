/**
 * How the script file gets its parts; the build puts `importPart` in the place of every `import()`, and hands `share`
 * what the parts use of the script, since a file that is a classic script as well can neither import nor export.
 */
import { languagesChanged } from './i18n/locales.js';
import { version } from './version.js';

/** What a part's file hands over as it runs: its name, and how it is made of what it shares with the script. */
type Arrival = readonly [name: string, make: (shared: object) => object];

/** Where parts and script of one version meet: a list while the script is not there yet. */
const page = globalThis as { [key: symbol]: { push(arrival: Arrival): unknown } | undefined };
const meeting = Symbol.for(`compare-panel/parts ${version}`);

/** Only known now; a module has none, but its `import()` is relative to itself. */
const script = document.currentScript as HTMLScriptElement | null;

const arrived = new Map<string, Arrival[1]>();
const files = new Map<string, Promise<unknown>>();
let shared: () => object;

export const share = (exports: () => object): void => {
  shared = exports;
  const early = page[meeting];
  // Where this version runs already, its elements are the registered ones.
  if (early && !Array.isArray(early)) return;
  page[meeting] = {
    push([name, make]) {
      arrived.set(name, make);
      // Who went without it looks again, as for a language.
      dispatchEvent(new Event(languagesChanged));
    },
  };
  for (const [name, make] of early as Arrival[] | undefined ?? []) arrived.set(name, make);
};

/** The exports of a part, from a script tag of its own or from beside the script; asked for until it is there. */
export const importPart = async (name: string): Promise<object> => {
  // Elements that are on the page already ask while the script is still running.
  await Promise.resolve();
  const file = `./parts/${name}.js`;
  const address = script?.src ? new URL(file, script.src).href : file;
  if (!arrived.has(name)) {
    if (!files.has(name)) files.set(name, import(/* @vite-ignore */ address));
    // What came of it is told below; a tag may have brought the part meanwhile.
    await files.get(name)?.catch(() => undefined);
  }
  const make = arrived.get(name);
  if (!make) throw new Error(`Put dist/parts/${name}.js of this very version at ${address}, or into a script tag.`);
  return make(shared());
};
