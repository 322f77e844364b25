/**
 * The last step of `npm run test:mutation`: how many mutants the tests kill in each group, and which of the others
 * docs/mutation.md does not explain. Fails where a group is below its bound.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** The first pattern that matches says of which group a file is. */
const groups = [
  [
    'rule',
    /model\/(best|community|contest|coverage|flip|panel|pick|rule|split|stance|takes|verdict|statistics\/.*)\.ts$/,
    95,
  ],
  ['reading', /model\//, 85],
  ['content', /content\//, 85],
];

const explained = readFileSync('docs/mutation.md', 'utf8');
const { files } = JSON.parse(readFileSync('node_modules/.cache/mutation/report.json', 'utf8'));

/** The code that a mutant is in the place of. */
const written = (source, { start, end }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
};
const short = (code) => {
  const line = code.replace(/\s+/g, ' ');
  return `\`\`${line.length > 70 ? `${line.slice(0, 69)}…` : line}\`\``;
};

const tallies = Object.fromEntries(groups.map(([name]) => [name, { killed: 0, lived: 0, ignored: 0 }]));
for (const [path, { source, mutants }] of Object.entries(files).sort(([one], [other]) => one.localeCompare(other))) {
  const tally = tallies[groups.find(([, pattern]) => pattern.test(path))[0]];
  for (const { status, location, replacement } of mutants) {
    if (status === 'Ignored') tally.ignored += 1;
    else if (status === 'Killed' || status === 'Timeout') tally.killed += 1;
    else {
      tally.lived += 1;
      const change = `${short(written(source, location))} → ${short(replacement)}`;
      if (explained.includes(`\n- ${path.replace('src/', '')} ${change}`)) continue;
      console.log(`${path}:${location.start.line} ${change} (${status})`);
    }
  }
}

console.log();
for (const [name, , bound] of groups) {
  const { killed, lived, ignored } = tallies[name];
  const all = killed + lived;
  if (all === 0) continue; // of a run on some files
  const share = (100 * killed) / all;
  console.log(`${name}: ${share.toFixed(1)} % of ${all} mutants killed, at least ${bound} wanted; ${ignored} ignored`);
  if (!(share >= bound)) process.exitCode = 1;
}
