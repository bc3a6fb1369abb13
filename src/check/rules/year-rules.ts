import type { Rule } from '../rule.js';
import { carryOverMismatch } from './carry-over-mismatch.js';
import { cumulativeMismatch } from './cumulative-mismatch.js';
import { figureJump } from './figure-jump.js';
import { figuresRepeated } from './figures-repeated.js';
import { inForceMismatch } from './in-force-mismatch.js';
import { previousItemsMismatch } from './previous-items-mismatch.js';
import { publishedTotalMismatch } from './published-total-mismatch.js';
import { textRepeated } from './text-repeated.js';
import { yearGap } from './year-gap.js';

/** The rules between the reports of one body for several years. Silent where only one year is known. */
export const yearRules: readonly Rule[] = [
  carryOverMismatch, inForceMismatch, publishedTotalMismatch, previousItemsMismatch, cumulativeMismatch, figuresRepeated, textRepeated, figureJump, yearGap,
];
