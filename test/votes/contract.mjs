import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { importTs } from '../../scripts/import-ts.mjs';

const { openService, runChecks, serviceChecks } = await importTs('src/votes-check/index.ts');

/** A service as the checks see it. */
export function subjectOf(options) {
  const subject = { fetch, wait, ...options, open: () => openService(subject) };
  return subject;
}

/**
 * A test for each check of the contract.
 * @param {string} name of the service
 * @param {() => object} options of the service, once it runs
 */
export function testContract(name, options) {
  for (const check of serviceChecks) {
    test(`${name}: ${check.name}`, async () => {
      const [{ status, reason }] = await runChecks([check], subjectOf(options()));
      assert.equal(status, 'passed', reason);
    });
  }
}
