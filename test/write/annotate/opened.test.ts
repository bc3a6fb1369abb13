import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { form2021 } from '../../../src/forms/index.js';
import { annotate, sign, type Mark } from '../../../src/write/annotate/index.js';
import { templateDocument } from '../../../src/write/template/index.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const mark = (number: number, at: Mark['at']): Mark => ({ sign: sign(number), at, also: [], shade: 'error', text: `第 ${number} 个问题。` });
const sheet = (cell: string): Mark['at'] => ({ in: 'sheet', sheet: '数据', cell });

/** The words of the comments LibreOffice finds in a file, and the whole file as it writes it in one part. */
function opened(bytes: Uint8Array, from: string, to: string): { comments: string[]; text: string } {
  const folder = mkdtempSync(join(tmpdir(), 'opened-'));
  writeFileSync(join(folder, `copy.${from}`), bytes);
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `copy.${from}`)], { stdio: 'ignore' });
  const text = readFileSync(join(folder, `copy.${to}`), 'utf8');
  const comments = [...text.matchAll(/<office:annotation .*?<\/office:annotation>/gs)].map(([one]) => one.replace(/<dc:date>.*?<\/dc:date>|<meta:.*?>|<dc:creator>.*?<\/dc:creator>|<[^>]*>/g, '').replace(/gov-report|GR|\d{4}-\S*/g, '').replace(/\s+/g, ' ').trim());
  return { comments, text };
}

(hasOffice ? describe : describe.skip)('LibreOffice', () => {
  it('shows old and new comments of a workbook, and still its chart', async () => {
    const { bytes } = await annotate({ bytes: new Uint8Array(readFileSync('fixtures/annotate/office.xlsx')), kind: 'xlsx', marks: [mark(1, sheet('D4')), mark(2, sheet('B4')), mark(3, sheet('B1'))], lang: 'zh' });
    const { comments, text } = opened(bytes, 'xlsx', 'fods');
    expect(comments.toSorted()).toEqual(['① 第 1 个问题。', '③ 第 3 个问题。', '原有批注 ② 第 2 个问题。'].toSorted());
    expect(text).toContain('chart:class="chart:bar"');
    expect(text).toMatch(/fo:background-color="#ffb3b3"/);
  }, 60_000);

  it('shows the comments of a Word document', async () => {
    const bytes = await templateDocument({ form: form2021, year: 2025, organization: '虚构市测试局' });
    const copy = await annotate({ bytes, kind: 'docx', marks: [mark(1, { in: 'table', table: 2, row: 4, column: 4 }), mark(2, { in: 'paragraph', paragraph: 1 })], lang: 'zh' });
    const { comments, text } = opened(copy.bytes, 'docx', 'fodt');
    expect(comments.toSorted()).toEqual(['① 第 1 个问题。', '② 第 2 个问题。']);
    expect(text).toMatch(/fo:background-color="#ffb3b3"/);
  }, 60_000);
});
