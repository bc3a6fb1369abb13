// Builds the page that needs no network: the core for browsers in one HTML file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = import.meta.dirname;

/** What the page has instead of packages and files that browsers or its policy have no use for. */
const standIns = {
  name: 'stand-ins',
  setup({ onResolve }) {
    const instead = (filter, file) => onResolve({ filter }, ({ kind }) => (kind === 'entry-point' ? undefined : { path: join(here, 'stand-ins', file) }));
    instead(/^xlsx$/, 'xlsx.ts');
    instead(/^xlsx\/dist\/cpexcel/, 'code-pages.ts');
    instead(/^ajv\//, 'ajv.ts');
    instead(/\/read-pdf\.js$/, 'pdf.ts');
    instead(/\/office\.js$/, 'office.ts');
    instead(/\/utf8\.js$/, 'utf8.ts');
    instead(/^node:zlib$/, 'zlib.ts');
  },
};

const bundled = async (options) => (await build({ bundle: true, write: false, minify: true, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'warning', legalComments: 'none', charset: 'utf8', ...options })).outputFiles[0].text;
/** A library as one module of its own, packed. */
const packed = async (contents) => gzipSync(await bundled({ stdin: { contents, resolveDir: here } }), { level: 9 }).toString('base64');

/** Writes the page to `target`; gives its size in bytes. */
export async function buildPage(target, version) {
  // A closing tag inside a string would end the script it stands in.
  const program = (await bundled({ entryPoints: [join(here, 'main.ts')], plugins: [standIns] })).replaceAll('</script', '<\\/script');
  const shell = await bundled({ entryPoints: [join(here, 'shell.ts')] });
  const { pageShell } = await import(`data:text/javascript;base64,${Buffer.from(shell).toString('base64')}`);
  const libraries = { xlsx: await packed(`export { read, CFB, SSF, set_cptable } from 'xlsx';`) };
  const page = pageShell({ program, hash: createHash('sha256').update(program).digest('base64'), libraries, version });
  writeFileSync(target, page);
  return Buffer.byteLength(page);
}

/** Packages that browsers can have are left to whoever bundles; this one cannot be bundled for them but as here. */
const held = 'cli-table3';
const { dependencies } = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8'));
const leftOut = Object.keys(dependencies).filter((name) => name !== held);

/** The library for bundlers of web pages: what only Node has is left out. */
export async function buildBrowserLibrary(target) {
  const nodeOnly = {
    name: 'node-only',
    setup({ onResolve }) {
      const instead = (filter, file) => onResolve({ filter }, () => ({ path: join(here, 'stand-ins', file) }));
      instead(/\/read-pdf\.js$/, 'pdf.ts');
      instead(/\/office\.js$/, 'office.ts');
      instead(/\/utf8\.js$/, 'utf8.ts');
      instead(/^node:zlib$/, 'zlib.ts');
      instead(/^@colors\/colors/, 'colours.ts');
    },
  };
  writeFileSync(target, await bundled({ entryPoints: [join(here, '../index.ts')], minify: false, external: leftOut.flatMap((name) => [name, `${name}/*`]), plugins: [nodeOnly] }));
}
