/** One thing that must hold of a subject. */
export interface Check<Subject> {
  name: string;
  /** Why it cannot be asked of this subject; undefined where it can. */
  skip?: (subject: Subject) => string | undefined;
  /** Rejects with what was found instead. */
  run: (subject: Subject) => Promise<void>;
}

export interface CheckResult {
  name: string;
  status: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  reason?: string;
}

/**
 * Runs checks one after the other, so that none disturbs another.
 * @param onResult gets each result as soon as it is there
 * @returns all results, in the order of the checks; never rejects
 */
export const runChecks = async <Subject>(
  checks: readonly Check<Subject>[], subject: Subject, onResult?: (result: CheckResult) => void,
): Promise<CheckResult[]> => {
  const results: CheckResult[] = [];
  for (const { name, skip, run } of checks) {
    const reason = skip?.(subject);
    const result: CheckResult = reason !== undefined ? { name, status: 'skipped', reason }
      : await run(subject).then(
        () => ({ name, status: 'passed' as const }),
        (error: unknown) => (
          { name, status: 'failed' as const, reason: error instanceof Error ? error.message : String(error) }),
      );
    results.push(result);
    onResult?.(result);
  }
  return results;
};

/** @throws {Error} which says what was found, and what should be, unless both are the same as JSON */
export const same = (what: string, found: unknown, wanted: unknown): void => {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
};
