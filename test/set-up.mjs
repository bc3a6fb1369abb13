import { rmSync } from 'node:fs';

/** Says where the tests of this run find the program they share (`executable.ts`), and removes it when they are done. */
export default function setUp() {
  process.env.GOV_REPORT_TESTED = `node_modules/.cache/gov-report-${process.pid}`;
}

export const clearUp = () => rmSync(process.env.GOV_REPORT_TESTED, { recursive: true, force: true });
