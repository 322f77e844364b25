import { visit, type JSONPath, type JSONVisitor } from 'jsonc-parser';
import { unknownIds, unknownKey } from '../model/explain.js';
import { join } from '../model/path.js';
import type { Problem } from '../model/schema.js';

/** A place in a file, line and column from 1; columns count UTF-16 units, as editors do. */
export interface Place { line: number; column: number }

/** Where the values of a file stand. */
export interface Places {
  /** The place of the value with a path, or of the nearest thing around it. */
  placeOf: (path: string) => Place;
  /** The place that a problem speaks of: a value, or a key that should not be there, or the fault in broken JSON. */
  placeOfProblem: (problem: Problem) => Place;
}

/** What a text holds, or why it holds nothing, and where that stands. */
export interface Held {
  value?: unknown;
  problem?: Problem;
  places: () => Places;
}

const written = (path: JSONPath): string => path.reduce<string>((start, segment) => (
  typeof segment === 'number' ? `${start}[${segment}]` : join(start, segment)), '');

const lastSegment = /(?:\.[\w$]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\]|^[\w$]+)$/;

/** How deep anything of a comparison may lie, and then some. A deeper key is one that is ignored. */
export const deepest = 16;

/**
 * Looks through JSON text that `JSON.parse` takes, as deep as a comparison goes, and as far as the stack does, which
 * brackets can fill.
 */
const look = (text: string, visitor: JSONVisitor): void => {
  try {
    visit(text, {
      ...visitor,
      onObjectBegin(...begin) {
        visitor.onObjectBegin?.(...begin);
        return begin[4]().length < deepest;
      },
      onArrayBegin(...begin) {
        visitor.onArrayBegin?.(...begin);
        return begin[4]().length < deepest;
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
};

/** A warning for each key that an object has twice: `JSON.parse` drops the first one without a word. */
export const repeatsIn = (text: string): Required<Problem>[] => {
  const repeats: Required<Problem>[] = [];
  /** Keys of the objects around the one that is read, the innermost last. */
  const keys: Set<string>[] = [];
  look(text, {
    onObjectBegin: () => void keys.push(new Set()),
    onObjectEnd: () => void keys.pop(),
    onObjectProperty: (key, _offset, _length, line, column, path) => {
      const known = keys.at(-1);
      if (known?.has(key)) {
        repeats.push({
          path: join(written(path()), key), message: 'stands here again; what stood before is lost',
          hint: 'Keep one of them.', severity: 'warning', line: line + 1, column: column + 1,
        });
      }
      known?.add(key);
    },
  });
  return repeats;
};

/** Finds places by what a file was seen to hold: those of values, and those of keys, by their paths. */
export const lookUp = (values: ReadonlyMap<string, Place>, keys: ReadonlyMap<string, Place>): Places => {
  const placeOf = (path: string): Place => {
    const place = values.get(path);
    if (place || !path) return place ?? { line: 1, column: 1 };
    return placeOf(path.replace(lastSegment, ''));
  };
  const placeOfProblem = ({ path, message, line, column }: Problem): Place => {
    if (line && column) return { line, column };
    const isKey = [unknownKey, ...Object.values(unknownIds)].includes(message);
    const key = isKey ? keys.get(path) : undefined;
    return key ?? placeOf(path);
  };
  return { placeOf, placeOfProblem };
};

/** Finds where everything stands in JSON. */
export const placesIn = (text: string): Places => {
  const places = new Map<string, Place>();
  const placesOfKeys = new Map<string, Place>();
  const note = (line: number, column: number, path: () => JSONPath): void => {
    places.set(written(path()), { line: line + 1, column: column + 1 });
  };
  look(text, {
    onObjectBegin: (_offset, _length, line, column, path) => note(line, column, path),
    onArrayBegin: (_offset, _length, line, column, path) => note(line, column, path),
    onLiteralValue: (_value, _offset, _length, line, column, path) => note(line, column, path),
    onObjectProperty: (key, _offset, _length, line, column, path) => {
      placesOfKeys.set(join(written(path()), key), { line: line + 1, column: column + 1 });
    },
  });
  return lookUp(places, placesOfKeys);
};
