import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { budget, dependencies, sum } from './pages/dependencies-page.js';

const all = dependencies();
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;

describe('what an installation brings', () => {
  it('is pinned to one version each, and to its bytes', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'devDependencies']) {
      for (const version of Object.values(manifest[kind]!)) expect(version).toMatch(/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
    expect(all.filter(({ integrity }) => !integrity.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
  });

  it('may be passed on by anybody', () => {
    expect([...new Set(all.map(({ licence }) => licence))].filter((licence) => !['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC'].includes(licence))).toEqual([]);
  });

  it('keeps to its budget', () => {
    const { packages, kilobytes } = sum(all.filter(({ kind }) => kind === 'needed'));
    expect(packages).toBeLessThanOrEqual(budget.packages);
    expect(kilobytes).toBeLessThanOrEqual(budget.kilobytes);
  });
});

interface Packed {
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'])([\w@./:-]+)\1/g;
const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

// Built first by `.ci/run` and before packing; a checkout that was never built has nothing to look at.
(existsSync('dist/gov-report.cjs') ? describe : describe.skip)('the package as it is packed', () => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' })) as [Packed];
  const paths = new Set(packed.files.map(({ path }) => path));
  const code = [...paths].filter((path) => /\.(?:[cm]?js|d\.[cm]?ts)$/.test(path));
  const declared = Object.keys({ ...manifest['dependencies'], ...manifest['optionalDependencies'] });

  it('holds the program and the library', () => {
    expect(code.length).toBeGreaterThan(100);
    for (const path of ['bin/gov-report.js', 'dist/gov-report.cjs', 'dist/index.js', 'dist/index.d.ts', 'dist/page.html', 'LICENSE']) expect(paths).toContain(path);
  });

  it('imports nothing that is not declared, in Node or packed', () => {
    const foreign = code.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return [...text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(specifier)].flatMap(([, , target = '']) => {
        if (target.startsWith('.')) {
          const file = posix.join(dirname(path), target);
          // The program is one file of parts that ask each other by name.
          const part = path === 'dist/gov-report.cjs' && text.includes(`"${target}"(`);
          return part || paths.has(file) || paths.has(`${file}.js`) ? [] : [`${path}: ${target}`];
        }
        return builtin.has(target) || declared.some((name) => target === name || target.startsWith(`${name}/`)) ? [] : [`${path}: ${target}`];
      });
    });
    expect(foreign).toEqual([]);
  });

  it('holds no sources, tests or fixtures', () => expect([...paths].filter((path) => /^(?:src|test|fixtures)\/|\.test\./.test(path))).toEqual([]));

  it('keeps to its budget', () => expect(packed.unpackedSize / 1024).toBeLessThanOrEqual(budget.own));
});
