/** `npm start`: builds the package and serves the demo. */
import './build.mjs';
import { serve } from './serve.mjs';

const { url } = await serve(8080);
console.log(`\nThe demo is at ${url}\n(Ctrl+C ends it.)`);
