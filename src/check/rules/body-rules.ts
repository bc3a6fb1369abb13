import type { Rule } from '../rule.js';
import { unitMissing } from './unit-missing.js';
import { unitTwice } from './unit-twice.js';
import { unitsSumMismatch } from './units-sum-mismatch.js';

/** The rules between bodies: a sum and its units, and one body reported twice. Silent where nothing is known of others. */
export const bodyRules: readonly Rule[] = [unitsSumMismatch, unitMissing, unitTwice];
