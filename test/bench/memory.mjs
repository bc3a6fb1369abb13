import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakMemory, print } from './measure.mjs';

/** Peak memory of `validate` over 1, 100 and 2,000 text reports, against Node's own. */
export default async function memory() {
  const place = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
  const sample = readFileSync('fixtures/sample.txt', 'utf8');
  const bare = await peakMemory(['-e', 'setTimeout(() => {}, 50)']);
  for (const count of [1, 100, 2000]) {
    const folder = join(place, String(count));
    mkdirSync(folder);
    for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.txt`), sample.replaceAll('青河县', `青河${i}县`));
    const peak = await peakMemory(['bin/gov-report.js', 'validate', folder, '-f', 'ndjson']);
    print(`${count} reports`, `${peak.toFixed(0)} MB`, `${(peak / bare).toFixed(2)} x node -e 0`);
  }
  rmSync(place, { recursive: true });
}
