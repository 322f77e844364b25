/** What a reader downloads for the script tag. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const nearestPeer = 20_038; // baseline-status, for one fetched card
const ceiling = 24_683;

/** @param {{ script: string }} context the text of dist/compare-panel.js */
export async function bytes({ script }) {
  const brotli = brotliCompressSync(script, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(script) },
  }).length;
  const gzip = gzipSync(script, { level: 9 }).length;
  const row = (name, limit) => ({
    name, ours: `${brotli} B`, base: `${limit} B`, value: brotli / limit, figure: (brotli / limit).toFixed(2), limit: 1,
  });
  return [
    row('brotli 11, to the nearest peer', nearestPeer),
    row('brotli 11, to the ceiling', ceiling),
    { name: 'gzip 9', ours: `${gzip} B`, figure: '' },
    { name: 'minified', ours: `${Buffer.byteLength(script)} B`, figure: '' },
  ];
}
