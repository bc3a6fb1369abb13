import { sampleReport } from './check/sample-report.js';
import { shapes, textOf } from './texts.js';

/** `fixtures/sample.txt`: the correct report as copied out of Word. */
export const sampleText = (): string => textOf(sampleReport(), shapes['tab']!);
