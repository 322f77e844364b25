/**
 * How the script file gets its parts; the build puts `importPart` in the place of every `import()`, and hands it what
 * the parts use of the script, since a file that is a classic script as well can neither import nor export.
 */
import { partArrived } from './controllers/part.js';

/** How a part is made of what it shares with the script. */
type Make = (shared: object) => object;

/** By name, those that have come to this page for this version: each part's file puts it there as it runs. */
const page = globalThis as { [key: symbol]: Record<string, Make> | undefined };
const arrived = page[Symbol.for(partArrived)] ??= {};

/**
 * Only known now; a module has none, but its `import()` is relative to itself. A picture of the page's may go by that
 * name, too.
 */
const script = document.currentScript;

const files: Record<string, Promise<unknown>> = {};

/** The exports of a part, from a script tag of its own or from beside the script; asked for until it is there. */
export const importPart = async (name: string, shared: () => object): Promise<object> => {
  // Elements that are on the page already ask while the script is still running.
  await Promise.resolve();
  const file = `./parts/${name}.js`;
  const address = script instanceof HTMLScriptElement && script.src ? new URL(file, script.src).href : file;
  // What came of it is told below; a tag may have brought the part meanwhile.
  if (!arrived[name]) await (files[name] ??= import(/* @vite-ignore */ address).catch(() => undefined));
  const make = arrived[name];
  if (!make) throw new Error(`Put dist/parts/${name}.js of this version at ${address}.`);
  return make(shared());
};
