import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** What each room may import: `HOUSE.md`'s table of arrows. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  finding: [],
  forms: [],
  document: ['finding'],
  model: ['forms', 'finding'],
  read: ['document', 'finding'],
  recognise: ['document', 'forms', 'model', 'finding'],
  check: ['forms', 'model', 'finding'],
  diagnose: ['forms', 'model', 'finding'],
  html: ['forms', 'model', 'finding'],
  present: ['html', 'forms', 'model', 'finding'],
  write: ['html', 'forms', 'model', 'finding'],
  'marked-copy.ts': ['present', 'write', 'read', 'model', 'finding'],
  'library.ts': ['run.ts', 'write', 'model', 'finding'],
  'rule-infos.ts': ['check', 'present', 'finding'],
  page: ['marked-copy.ts', 'rule-infos.ts', 'run.ts', 'check', 'html', 'present', 'write', 'read', 'recognise', 'document', 'model', 'forms', 'finding'],
  'run.ts': ['read', 'recognise', 'check', 'diagnose', 'document', 'forms', 'model', 'finding'],
};

/** Packages have rooms too. */
const packages: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'], ajv: ['model', 'cli'], chalk: ['present'], 'cli-table3': ['present'], xlsx: ['read', 'write', 'page'],
  fflate: ['read', 'page'], htmlparser2: ['read', 'write'], 'pdfjs-dist': ['read'], tinyglobby: ['batch'],
};

const listed = (folder: string, ending: RegExp): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const files = listed('src', /\.ts$/).map((file) => file.slice('src/'.length));
const imports = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:\bfrom\s+|import\(\s*)'([^']+)'/g)].map((found) => ({ file, target: found[1]! })),
);

const roomOf = (path: string): string => path.split('/')[0]!;

/** The file of `src` that an import names. */
function fileOf(file: string, target: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

const targetRoom = (file: string, target: string): string => roomOf(fileOf(file, target));

describe('the walls of the house', () => {
  it('has files to look at', () => expect(imports.length).toBeGreaterThan(100));

  it('lets no arrow run the wrong way', () => {
    const wrong = imports.filter(({ file, target }) => {
      const allowed = arrows[roomOf(file)];
      if (!allowed || !target.startsWith('.')) return false;
      const room = targetRoom(file, target);
      return room !== roomOf(file) && !allowed.includes(room);
    });
    expect(wrong).toEqual([]);
  });

  it('lets no file import itself in a circle, types counted', () => {
    const targets = new Map<string, string[]>();
    for (const { file, target } of imports) if (target.startsWith('.')) targets.set(file, [...(targets.get(file) ?? []), fileOf(file, target)]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const target of targets.get(file) ?? []) walk(target, [...way, file]);
      done.add(file);
    };
    for (const file of targets.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps packages in their rooms', () => {
    const wrong = imports.filter(({ file, target }) => {
      const name = Object.keys(packages).find((one) => target === one || target.startsWith(`${one}/`));
      return name !== undefined && !packages[name]!.includes(roomOf(file));
    });
    expect(wrong).toEqual([]);
  });

  it('imports nothing that package.json does not declare', () => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const declared = Object.keys({ ...dependencies, ...optionalDependencies });
    const foreign = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:') && !declared.some((one) => target === one || target.startsWith(`${one}/`)));
    expect(foreign).toEqual([]);
  });

  it('keeps files short: what grows past 200 lines holds two ideas', () => {
    expect(files.filter((file) => readFileSync(`src/${file}`, 'utf8').split('\n').length > 201)).toEqual([]);
  });

  it('exports no value that no other file asks for', () => {
    const texts = [...files.map((file) => `src/${file}`), ...listed('test', /\.m?[jt]s$/), ...listed('src', /\.mjs$/)].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    const asked = new Set(texts.flatMap(({ text }) => [...text.matchAll(/(?:import|export) [^;'"]*?\{([^}]*)\}\s*from/g)].flatMap(([, names]) => names!.split(',').map((name) => /\w+$/.exec(name.split(' as ')[0]!.trim())?.[0]))));
    const askedLate = texts.filter(({ text }) => /\bimport\(|import \* as/.test(text));
    const idle = files.filter((file) => file !== 'index.ts' && !file.startsWith('page/stand-ins/')).flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/^export (?:async )?(?:abstract )?(?:const|let|function\*?|class) (\w+)/gm)]
        .map(([, name]) => ({ file, name: name! }))
        .filter(({ name }) => !asked.has(name) && !askedLate.some(({ path, text }) => path !== `src/${file}` && new RegExp(`\\b${name}\\b`).test(text))),
    );
    expect(idle).toEqual([]);
  });

  it('says of all that is exported what the name does not; a rule has its title and reason as fields', () => {
    const untold = files.flatMap((file) => {
      const lines = readFileSync(`src/${file}`, 'utf8').split('\n');
      const isTold = (at: number): boolean => (lines[at - 1]?.startsWith('// oxlint') ? isTold(at - 1) : /\*\/$|^export (?:async )?function /.test(lines[at - 1] ?? ''));
      return lines.flatMap((line, at) => (/^export (?:async |abstract )*(?:const|let|function|class|interface|type) [a-zA-Z]/.test(line) && !/ = (?:define|sum|remark)Rule[<(]/.test(line) && !isTold(at) ? [`${file}: ${line}`] : []));
    });
    expect(untold).toEqual([]);
  });

  it('lets nothing inside import the library’s own door', () => {
    expect(imports.filter(({ file, target }) => target.startsWith('.') && targetRoom(file, target) === 'index.ts')).toEqual([]);
  });

  it('touches process and the console at the edge alone', () => {
    const edge = /^(?:cli\/(?:io|ending|write-file|standard-output|start|version|watch)\.ts|batch\/|read\/(?:office|pdf\/thread)\.ts)/;
    const touching = files.filter((file) => !edge.test(file) && /\bprocess\.|\bconsole\./.test(readFileSync(`src/${file}`, 'utf8').replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(touching).toEqual([]);
  });

  it('opens files at the edge alone', () => {
    const edge = /^(?:cli\/|batch\/|read\/(?:office|pdf\/))/;
    expect(imports.filter(({ file, target }) => /^node:(?:fs|child_process|net|http|https|dns)/.test(target) && !edge.test(file))).toEqual([]);
  });

  it('reaches for no network', () => {
    expect(imports.filter(({ target }) => /^node:(?:net|http|https|http2|dns|tls|dgram)/.test(target))).toEqual([]);
    expect(files.filter((file) => /\bfetch\(|XMLHttpRequest|WebSocket/.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
  });
});
