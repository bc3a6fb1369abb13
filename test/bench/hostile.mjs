// Every hostile input of the tests, each in a process of its own: what it took and what it was told.
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const only = process.env.ONLY;

export default async function hostile() {
  const bundle = resolve(`node_modules/.cache/gov-report-hostile/x/${process.pid}.mjs`);
  await build({
    stdin: { contents: "export * from './test/hostile/cases/index.js'; export * from './test/hostile/child.js'; export * from './test/hostile/case.js';", resolveDir: '.', loader: 'ts' },
    bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: bundle, logLevel: 'error',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve('test/hostile/child.ts')).href) },
  });
  const { hostileCases, runChild, told } = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  for (const one of hostileCases) {
    if (only && !one.name.includes(only)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'gov-report-hostile-'));
    for (const [name, content] of Object.entries(one.files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content());
    }
    const ran = await runChild(resolve('bin/gov-report.js'), one.argv ?? ['validate', Object.keys(one.files)[0]], { cwd: folder });
    rmSync(folder, { recursive: true });
    const said = told(ran);
    const mark = ((ran.processor || ran.milliseconds) > 2000 ? '!T' : '') + (ran.peak > 500 ? '!M' : '') + (ran.status !== (one.code ?? 2) ? '!C' : '') + (one.says.test(said) ? '' : '!S') + (one.never?.test(said) ? '!N' : '');
    console.log(`${one.name}\t${Math.round(ran.milliseconds)} ms\t${ran.processor} ms cpu\t${Math.round(ran.peak)} MB\t${ran.status ?? ran.signal}\t${mark}\t${said.split('\n').slice(0, 2).join(' ').slice(0, 160)}`);
  }
}
