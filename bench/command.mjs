/** The command in a process of its own, from its start to its end, on files of a temporary folder. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueOf, pairsOf } from './catalogue.mjs';
import { median } from './figures.mjs';

const rounds = 3;

/** Seconds that the command takes; fails when its exit code is not the one expected. */
function time(cli, args, cwd, expected) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => { said += chunk; });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === expected) resolve((performance.now() - start) / 1000);
      else reject(new Error(`compare-panel ${args.join(' ')} ended with ${code}:\n${said.slice(-500)}`));
    });
  });
}

const row = (name, seconds, limit) => {
  const value = median(seconds);
  return { name, ours: `${value.toFixed(2)} s`, value, figure: `${value.toFixed(2)} s`, limit };
};

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'compare-panel-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file of 8 kB exactly: three tools with twelve reviews, and a summary that fills it up. */
function fileOf(seed, isFaulty) {
  const comparison = catalogueOf(3, seed);
  if (isFaulty) for (const { reviews } of comparison.tools) reviews[0].score = 101;
  const rest = 8192 - Buffer.byteLength(JSON.stringify(comparison, null, 1));
  if (rest < 0) throw new Error(`Three tools of seed ${seed} are more than 8 kB.`);
  comparison.summary += '.'.repeat(rest);
  return JSON.stringify(comparison, null, 1);
}

/** Checks 1,000 files of 8 kB: sound ones, and ones in which a score of each tool is wrong. */
export async function validate({ cli }) {
  return inFolder(async (folder) => {
    const count = 1000;
    for (const kind of ['sound', 'faulty']) {
      await mkdir(join(folder, kind));
      for (let index = 0; index < count; index += 1) {
        await writeFile(join(folder, kind, `${index}.json`), fileOf(index, kind === 'faulty'));
      }
    }
    const seconds = { none: [], sound: [], faulty: [] };
    for (let round = 0; round < rounds; round += 1) {
      seconds.none.push(await time(cli, ['--version'], folder, 0));
      seconds.sound.push(await time(cli, ['validate', 'sound/*.json'], folder, 0));
      seconds.faulty.push(await time(cli, ['validate', 'faulty/*.json'], folder, 1));
    }
    return [
      row('1000 files of 8 kB, sound', seconds.sound, 5),
      row('1000 files of 8 kB, three errors in each', seconds.faulty, 5),
      row('starting the command', seconds.none),
    ];
  });
}

/** Makes 3,000 pages of two tools from a catalogue of 80, into an empty folder, and again where nothing has changed. */
export async function render({ cli }) {
  return inFolder(async (folder) => {
    const count = 3000;
    await writeFile(join(folder, 'all.json'), JSON.stringify(catalogueOf(80), null, 1));
    await writeFile(join(folder, 'pairs.txt'), pairsOf(count, 80));
    const args = ['render', 'all.json', '--to', 'html', '--pairs', 'pairs.txt', '--out', 'pages'];
    const seconds = { first: [], again: [] };
    for (let round = 0; round < rounds; round += 1) {
      await rm(join(folder, 'pages'), { recursive: true, force: true });
      seconds.first.push(await time(cli, args, folder, 0));
      seconds.again.push(await time(cli, args, folder, 0));
    }
    const made = (await readdir(join(folder, 'pages'))).length;
    if (made !== count) throw new Error(`${made} pages were made, not ${count}`);
    return [
      row(`${count} pages of two tools out of 80`, seconds.first, 60),
      row('the same, nothing changed', seconds.again),
    ];
  });
}
