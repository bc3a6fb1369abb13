import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';

/** Every test of the file, or all of them together, run in an empty folder of their own, which is gone afterwards. */
export function inOwnFolder(whose: 'each' | 'all' = 'each'): void {
  const here = process.cwd();
  let folder = '';
  const [before, after] = whose === 'each' ? [beforeEach, afterEach] : [beforeAll, afterAll];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
    process.chdir(folder);
  });
  after(() => {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  });
}
