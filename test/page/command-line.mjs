// What the command line makes of a document, for comparison. In: a folder and a name in it. Out: values and bytes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('bin/gov-report.js');

/** Run beside the document, so that its name is what it is on the page. */
export function commandLine(folder, name) {
  const run = (...argv) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...argv, '--lang', 'zh'], { cwd: folder, maxBuffer: 1 << 28 });
    if (status === null) throw new Error(String(stderr));
    return stdout;
  };
  return {
    validation: () => JSON.parse(run('validate', name, '-f', 'json')),
    report: () => JSON.parse(run('convert', name, '--to', 'json')),
    workbook: () => inFolder((out) => (run('convert', name, '--to', 'xlsx', '-o', join(out, 'a.xlsx')), readFileSync(join(out, 'a.xlsx')))),
    /** The copy with comments, or the page that takes its place. */
    marked: () => inFolder((out) => (run('validate', name, '--annotate', out), readFileSync(existsSync(join(out, name)) ? join(out, name) : join(out, `${name}.html`)))),
  };
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-page-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
