import type { Check } from './check.js';
import { originChecks } from './origin-checks.js';
import { ownerChecks } from './owner-checks.js';
import { requestChecks } from './request-checks.js';
import type { ServiceSubject } from './service.js';
import { storeChecks } from './store-checks.js';
import { voterChecks } from './voter-checks.js';

/** What must hold of any service that speaks the protocol of docs/votes-service.md. */
export const serviceChecks: readonly Check<ServiceSubject>[] =
  [...storeChecks, ...requestChecks, ...voterChecks, ...originChecks, ...ownerChecks];

export { runChecks, type Check, type CheckResult } from './check.js';
export { openService, type ServiceSubject } from './service.js';
export { storeChecks } from './store-checks.js';
export type { StoreSubject } from './voters.js';
