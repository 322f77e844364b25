import * as z from 'zod/mini';
import { comparison, link } from '../src/model/schema.js';
import { descriptions } from './schema-docs.mjs';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** `null` is absent, so it is allowed wherever a key may be left out. */
const allowNull = (json: JsonSchema): JsonSchema => {
  if (json.anyOf) return { ...json, anyOf: [...json.anyOf, { type: 'null' }] };
  return { ...json, type: [json.type, 'null'].flat() as unknown as 'null', ...(json.enum && { enum: [...json.enum, null] }) };
};

/** A review that says nothing is left out; written out, since a key that is `null` is there and says nothing. */
const saysSomething: JsonSchema[] = [
  { required: ['verdict'], properties: { verdict: { type: 'string' } } },
  { required: ['score'], properties: { score: { type: ['number', 'string'] as unknown as 'number' } } },
  { required: ['take'], properties: { take: { type: 'string' } } },
  { required: ['scores'], properties: { scores: { type: 'object', minProperties: 1 } } },
  ...['pros', 'cons'].map((key): JsonSchema => (
    { required: [key], properties: { [key]: { type: 'array', minItems: 1 } } })),
];

/** Where a file, its reviewers and its criteria have no scale, scores run from 0 to 100. */
const usualScale = (): Pick<JsonSchema, 'if' | 'then'> => {
  const without: JsonSchema = { properties: { scale: { type: 'null' } } };
  const items = { type: ['array', 'null'] as unknown as 'array', items: without };
  const usual: JsonSchema = { type: ['number', 'null'] as unknown as 'number', minimum: 0, maximum: 100 };
  const review: JsonSchema = { properties: {
    score: usual, scores: { type: ['object', 'null'] as unknown as 'object', additionalProperties: usual },
  } };
  const tool: JsonSchema = { properties: { reviews: { items: review } } };
  return {
    if: { properties: { ...without.properties, reviewers: items, criteria: items } },
    then: { properties: { rule: { properties: { shipScore: usual } }, tools: { items: tool } } },
  };
};

/**
 * The JSON Schema of what a publisher may write, made from the schema that the library reads by; draft-07, which every
 * editor knows. It marks what the library would report, and is stricter in two points: a blank string in place of a
 * number, a day or a word of a list is marked, where the library takes it as absent; and so are spaces and letters beyond
 * ASCII in links, which browsers mend. Images may be `data:` addresses of any letters.
 *
 * It has no `$id`: whichever address it was loaded from is its base.
 * @throws {Error} when a key has no description in schema-docs.mjs, or a description no key
 */
export const jsonSchema = (): JsonSchema => {
  const undescribed: string[] = [];
  const unused = new Set(Object.keys(descriptions));

  const described = (json: JsonSchema, path: string): JsonSchema => {
    const key = path.startsWith('words.') ? 'words{}' : path;
    const entry = descriptions[key];
    unused.delete(key);
    // The items of a list need no words of their own.
    if (!entry && !path.endsWith('[]')) undescribed.push(path);
    if (!entry) return json;
    const [description, ...examples] = typeof entry === 'string' ? [entry] : entry;
    return { description, ...json, ...(examples.length > 0 && { examples }) };
  };

  const complete = (json: JsonSchema, path: string, isOption = false): JsonSchema => {
    const result = isOption ? { ...json } : described(json, path);
    // Several kinds of value are described together; what is in them is not.
    if (json.anyOf) result.anyOf = json.anyOf.map((option) => complete(option as JsonSchema, path, true));
    if (json.properties) {
      result.properties = Object.fromEntries(Object.entries(json.properties).map(([key, value]) => {
        const property = complete(value as JsonSchema, path ? `${path}.${key}` : key);
        return [key, json.required?.includes(key) ? property : allowNull(property)];
      }));
      result.patternProperties = { '^([$_]|x-)': {} };
      result.additionalProperties = false;
    } else if (json.additionalProperties) {
      result.additionalProperties = allowNull(complete(json.additionalProperties as JsonSchema, `${path}{}`));
      delete result.propertyNames;
    }
    if (json.items) result.items = complete(json.items as JsonSchema, `${path}[]`);
    if (path === 'tools[].reviews[]') result.anyOf = saysSomething;
    return result;
  };

  const { $schema, ...generated } = z.toJSONSchema(comparison, {
    target: 'draft-07',
    io: 'input',
    override({ zodSchema, jsonSchema: json }) {
      if (zodSchema === link) json.format = 'uri-reference';
    },
  }) as JsonSchema;
  const root = complete({
    ...generated,
    properties: { $schema: { type: 'string', format: 'uri-reference' }, ...generated.properties },
  }, '');
  if (undescribed.length || unused.size) {
    throw new Error(`schema-docs.mjs lacks ${undescribed.join(', ') || 'nothing'}; it describes what is not there: `
      + ([...unused].join(', ') || 'nothing'));
  }
  return { $schema, title: 'compare-panel comparison', ...root, ...usualScale() };
};
