import process from 'node:process';
import { machine } from './machine.js';
import { main } from './main.js';
import { refuse } from './refusal.js';

// Whoever reads our output may stop, as `| head` does; that is no fault of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const { message } = refuse('standard output', error);
    if (stream === process.stdout) process.stderr.write(`compare-panel: ${message}.\n`);
    process.exit(2);
  });
}

// Not awaited: what is loaded later imports this file, and would wait for it to end.
void main(process.argv.slice(2), machine(new URL('.', import.meta.url))).then((code) => {
  process.exitCode = code;
});
