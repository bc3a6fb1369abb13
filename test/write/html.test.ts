import { describe, expect, it } from '@jest/globals';
import { reportToJson, type Report } from '../../src/model/index.js';
import { readReports } from '../../src/run.js';
import { writers } from '../../src/write/index.js';
import { reportWith, sampleReport } from '../check/sample-report.js';

const { html } = writers as Record<'html', (typeof writers)[string]>;
const page = (report: Report): string => html.start({ lang: 'zh' }) + html.report(report, { lang: 'zh' }, 0) + html.end(1, { lang: 'zh' });

describe('a report as a web page', () => {
  it('reads back to the same model', async () => {
    const report = { ...sampleReport(), source: 'page.html' };
    const [read] = await readReports({ name: 'page.html', bytes: new TextEncoder().encode(page(report)) });
    expect(reportToJson(read!.report)).toEqual(reportToJson(report));
  });

  it('holds no script, no address, and no markup of the report’s own', () => {
    const written = page(reportWith({ sections: { 6: '<script>alert(1)</script><img src=x onerror=alert(1)>' } }));
    expect(written).not.toMatch(/<script|<img|https?:/);
    expect(written).toContain('&lt;script&gt;alert(1)');
  });
});
