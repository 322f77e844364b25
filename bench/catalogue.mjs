/** Comparisons by the thousand, always the same ones: made from a seed, shaped like the demo's. */

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32, Tommy Ettinger 2017). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = ('quiet fast small heavy price second morning cable filter noise battery paper warm handle button '
  + 'screen sample weekend again never always slow light sturdy cheap fair honest kitchen desk train rain').split(' ');

/** A maker of texts and numbers. */
function writerOf(seed) {
  const random = randomOf(seed);
  const below = (most) => Math.floor(random() * most);
  const text = (count) => {
    const said = Array.from({ length: count }, () => words[below(words.length)]).join(' ');
    return `${said[0].toUpperCase()}${said.slice(1)}.`;
  };
  return { below, text };
}

const reviewers = ['ana', 'ben', 'eve', 'maud'];

/**
 * A catalogue.
 * @param {number} count of its tools, which have the ids tool-0, tool-1 …
 * @param {number} [seed]
 */
export function catalogueOf(count, seed = 1) {
  const { below, text } = writerOf(seed);
  return {
    lang: 'en',
    kicker: 'Home test',
    summary: text(14),
    updated: '2026-11-01',
    publisher: { name: 'Field Notes', url: 'https://field-notes.example/' },
    reviewers: reviewers.map((id) => ({ id, kind: 'person', bio: text(5) })),
    rows: [
      { id: 'weight', label: 'Weight (kg)', group: 'Body', better: 'lower' },
      { id: 'cordless', label: 'Cordless' },
    ],
    tools: Array.from({ length: count }, (_, index) => ({
      id: `tool-${index}`,
      name: `Tool ${index}`,
      tagline: text(6),
      category: 'Tools',
      description: `${text(30)}\n\n${text(30)}`,
      url: `https://tool-${index}.example/`,
      links: [{ label: 'Buy', url: `https://shop.example/${index}`, sponsored: index % 3 === 0 }],
      rows: { weight: below(500) / 100, cordless: index % 2 === 0 },
      pricing: { entry: `$${below(900)}`, summary: text(8), asOf: '2026-10-01' },
      community: { ship: below(90), skip: below(40) },
      reviews: reviewers.map((reviewer) => ({ reviewer, score: below(101), take: text(28), date: '2026-10-12' })),
    })),
  };
}

/** `count` pairs of different tools out of `tools`, each pair once, as a file for `--pairs`. */
export function pairsOf(count, tools) {
  const lines = [];
  for (let step = 1; step < tools; step += 1) {
    for (let first = 0; first + step < tools && lines.length < count; first += 1) {
      lines.push(`tool-${first} tool-${first + step}`);
    }
  }
  if (lines.length < count) throw new Error(`${tools} tools have only ${lines.length} pairs`);
  return `${lines.join('\n')}\n`;
}
