/** `npm start`: builds the package and serves the demo. */
import './build.mjs';
import { join } from 'node:path';
import { serve } from './serve.mjs';

const { url } = await serve(8080, join(import.meta.dirname, '../.votes'));
console.log(`\nThe demo is at ${url}\n(Ctrl+C ends it.)`);
