import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an installation may come to: `npm run bench -- size` shows how near it is, a test fails beyond it. */
export const budget = { packages: 26, kilobytes: 12_000, own: 7_000 } as const;

/** One package as the lock file has it, and as it is installed here. */
export interface Dependency {
  readonly name: string;
  /** What it is called on the registry, where that is another name. */
  readonly alias: string | null;
  readonly version: string;
  readonly licence: string;
  readonly integrity: string;
  readonly kind: 'needed' | 'optional' | 'platform';
  /** Of its files; `null` where it is not installed here, or is another on another machine. */
  readonly kilobytes: number | null;
  readonly source: string;
  readonly ours: boolean;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly name?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

interface Manifest {
  readonly repository?: string | { readonly url?: string };
  readonly homepage?: string;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Everything an installation of the package brings, ours first, read off the lock file. */
export function dependencies(): Dependency[] {
  const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
  const { dependencies: needed, optionalDependencies: optional } = readJson('package.json') as Readonly<Record<'dependencies' | 'optionalDependencies', Readonly<Record<string, string>>>>;
  const ours = new Set(Object.keys({ ...needed, ...optional }));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, locked]) => dependencyOf(path, locked, ours))
    .toSorted((a, b) => Number(b.ours) - Number(a.ours) || (a.name < b.name ? -1 : 1));
}

function dependencyOf(path: string, { version, license = 'unknown', integrity = '', name: alias, optional, os }: Locked, ours: ReadonlySet<string>): Dependency {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  // Native code that comes in one package for each kind of machine, and the one that chooses among them.
  const kind = os || name === '@napi-rs/canvas' ? 'platform' : optional ? 'optional' : 'needed';
  const installed = existsSync(join(path, 'package.json'));
  return { name, alias: alias ?? null, version, licence: license, integrity, kind, ours: ours.has(name), kilobytes: installed && kind !== 'platform' ? Math.round(sizeOf(path) / 1024) : null, source: installed && kind !== 'platform' ? sourceOf(path) : '' };
}

function sizeOf(folder: string): number {
  let size = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    size += entry.isDirectory() ? sizeOf(join(folder, entry.name)) : statSync(join(folder, entry.name)).size;
  }
  return size;
}

function sourceOf(folder: string): string {
  const { repository, homepage = '' } = readJson(join(folder, 'package.json')) as Manifest;
  const url = typeof repository === 'string' ? repository : (repository?.url ?? homepage);
  const plain = url.replace(/^git\+/, '').replace(/^git:/, 'https:').replace(/^ssh:\/\/git@/, 'https://').replace(/\.git$/, '');
  return plain.startsWith('https:') ? plain : `https://github.com/${plain.replace(/^github:/, '')}`;
}

export const sum = (all: readonly Dependency[]): { readonly packages: number; readonly kilobytes: number } => ({ packages: all.length, kilobytes: all.reduce((total, { kilobytes }) => total + (kilobytes ?? 0), 0) });

/** `docs/dependencies.md`. */
export function dependenciesPage(): string {
  const all = dependencies();
  const [needed, optional, platform] = (['needed', 'optional', 'platform'] as const).map((kind) => all.filter((one) => one.kind === kind)) as [Dependency[], Dependency[], Dependency[]];
  const rows = [...needed, ...optional].map(({ name, alias, version, licence, kilobytes, kind, ours, source }) =>
    `| ${name}${alias ? ` (= ${alias})` : ''} | ${version} | ${licence} | ${kilobytes ?? '-'} | ${ours ? 'us' : 'another'}${kind === 'optional' ? ', optional' : ''} | ${source} |`);
  return `# Runtime dependencies

What an installation brings, read off the lock file and the installed packages; a test writes this page (\`UPDATE=1 npm test\`) and fails when it is out of date. Versions in \`package.json\` are exact; the lock file holds each package to a checksum.

- needed: ${sum(needed).packages} packages, ${megabytes(sum(needed).kilobytes)} MB (budget: ${budget.packages} packages, ${megabytes(budget.kilobytes)} MB)
- optional: ${sum(optional).packages} packages, ${megabytes(sum(optional).kilobytes)} MB, for PDF and for colours in tables; without them every other format is read
- ${platform[0]!.name} ${platform[0]!.version} (${platform[0]!.licence}), which pdfjs-dist asks for and gov-report never loads: native code, one of ${platform.length - 1} packages by the kind of machine. \`npm install --omit=optional\` leaves all of these out

| package | version | licence | kB | brought by | source |
| --- | --- | --- | ---: | --- | --- |
${rows.join('\n')}

## SheetJS

The package of that name on the registry stopped at 0.18.5, which has known faults: a comment that pollutes \`Object.prototype\` (CVE-2023-30533) and quadratic time on comments that never close (CVE-2024-22363). \`xlsx\` here is \`@e965/xlsx\` 0.20.3, a re-publication of the vendor's later release; \`test/read/workbook-refusals.test.ts\` checks that both faults are absent. That its content equals the vendor's own archive has not been checked.
`;
}

const megabytes = (kilobytes: number): string => (kilobytes / 1024).toFixed(1);
