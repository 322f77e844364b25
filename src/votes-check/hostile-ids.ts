/** Ids that have broken services before: names that objects have, paths, queries, and what is hard to encode. */
export const hostileIds: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty',
  '../', '../../etc/passwd', 'a/../b', '%2F', '%00', '?tool=a', '#a', 'a&tool=b',
  `'; DROP TABLE votes; --`, `" OR 1=1 --`, '<script>alert(1)</script>', '{"$ne":null}',
  '🚢', '👩🏽‍💻', 'é', 'e\u0301', '0', '-1', 'null', 'x'.repeat(100), 'x'.repeat(101), 'x'.repeat(2000),
];
