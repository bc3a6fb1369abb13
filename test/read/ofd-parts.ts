import { strToU8, zipSync } from 'fflate';
import type { Drawing, Run } from '../../src/read/page-layout/drawing.js';

/** OFD files by hand: lengths in millimetres from the upper left corner of the page. */

const millimetre = 25.4 / 72;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (value: number): string => String(Math.round(value * 10_000) / 10_000);

export interface TextOptions {
  readonly size?: number;
  /** More attributes of the object, and of its `TextCode`; elements before that. */
  readonly attributes?: string;
  readonly code?: string;
  readonly before?: string;
}

/** A text whose baseline begins at a point; wide characters take an em, others half of one. */
export function text(x: number, y: number, chars: string, { size = 4, attributes = '', code, before = '' }: TextOptions = {}): string {
  const steps = [...chars].slice(0, -1).map((char) => short(widthOf(char) * size)).join(' ');
  const box = [x, y - size, [...chars].reduce((sum, char) => sum + widthOf(char) * size, 0), size * 1.2].map(short).join(' ');
  return `<ofd:TextObject ID="9" Boundary="${box}" Font="1" Size="${size}" ${attributes}>${before}<ofd:TextCode X="0" Y="${size}" ${code ?? (steps && `DeltaX="${steps}"`)}>${escape(chars)}</ofd:TextCode></ofd:TextObject>`;
}

const widthOf = (char: string): number => (char.codePointAt(0)! < 0x2000 ? 0.5 : 1);

/** The same, one object for every character. */
export const letters = (x: number, y: number, chars: string, size = 4): string =>
  [...chars].reduce(({ at, xml }, char) => ({ at: at + widthOf(char) * size, xml: xml + text(at, y, char, { size }) }), { at: x, xml: '' }).xml;

/** A stroked line. */
export const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `<ofd:PathObject ID="9" Boundary="${[x0, y0, x1 - x0, y1 - y0].map(short).join(' ')}" LineWidth="0.25"><ofd:AbbreviatedData>M 0 0 L ${short(x1 - x0)} ${short(y1 - y0)}</ofd:AbbreviatedData></ofd:PathObject>`;

/** A line as programs fill it: a thin rectangle. */
export function bar(x0: number, y0: number, x1: number, y1: number): string {
  const [wide, high] = [Math.max(x1 - x0, 0.2), Math.max(y1 - y0, 0.2)].map(short);
  return `<ofd:PathObject ID="9" Boundary="${short(x0 === x1 ? x0 - 0.1 : x0)} ${short(y0 === y1 ? y0 - 0.1 : y0)} ${wide} ${high}" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L ${wide} 0 L ${wide} ${high} L 0 ${high} C</ofd:AbbreviatedData></ofd:PathObject>`;
}

/** All lines of a grid with these column and row lines. */
export const lines = (xs: readonly number[], ys: readonly number[], draw = line): string =>
  [...xs.map((x) => draw(x, ys[0]!, x, ys.at(-1)!)), ...ys.map((y) => draw(xs[0]!, y, xs.at(-1)!, y))].join('\n');

export interface OfdOptions {
  /** Objects of a template that every page is printed over. */
  readonly template?: string;
  /** Content of `CompositeGraphicUnit`s by their numbers. */
  readonly units?: Readonly<Record<string, string>>;
  /** Width and height of every page. */
  readonly sizes?: readonly (readonly [number, number])[];
  readonly creator?: string;
  readonly namespace?: string;
  /** Before each name of an element; with its colon. */
  readonly prefix?: string;
  /** More parts, or other content of those there are. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Locations counted from the root of the file. */
  readonly absolute?: boolean;
}

/** The parts of an OFD of A4 pages, each given as its objects. */
export function ofdParts(pages: readonly string[], options: OfdOptions = {}): Record<string, string> {
  const { template, units, sizes, creator = 'maker', namespace = 'http://www.ofdspec.org/2016', prefix = 'ofd:', parts = {}, absolute = false } = options;
  const root = (name: string, inside: string): string => {
    const xml = `<ofd:${name} xmlns:ofd="${namespace}">${inside}</ofd:${name}>`;
    const plain = prefix === '' ? xml.replaceAll('ofd:', '').replace('xmlns:ofd', 'xmlns').replace(' :', ' ').replace('xmlns:=', 'xmlns=') : xml.replaceAll('ofd:', prefix).replace('xmlns:ofd=', `xmlns:${prefix.slice(0, -1)}=`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${plain}`;
  };
  const at = (location: string): string => (absolute ? `/Doc_0/${location}` : location);
  const content = (objects: string, more = ''): string => `${more}<ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content>`;
  const area = (size: readonly [number, number] | undefined): string => (size ? `<ofd:Area><ofd:PhysicalBox>0 0 ${size.map(short).join(' ')}</ofd:PhysicalBox></ofd:Area>` : '');
  const all = {
    'OFD.xml': root('OFD', `<ofd:DocBody><ofd:DocInfo><ofd:Creator>${creator}</ofd:Creator></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>`),
    'Doc_0/Document.xml': root('Document', [
      '<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>',
      units ? `<ofd:DocumentRes>${at('DocumentRes.xml')}</ofd:DocumentRes>` : '',
      template === undefined ? '' : `<ofd:TemplatePage ID="1" BaseLoc="${at('Tpls/Tpl_0/Content.xml')}"/>`,
      `</ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 10}" BaseLoc="${at(`Pages/Page_${i}/Content.xml`)}"/>`).join('')}</ofd:Pages>`,
    ].join('')),
    ...Object.fromEntries(pages.map((objects, i) => [`Doc_0/Pages/Page_${i}/Content.xml`, root('Page', content(objects, `${area(sizes?.[i])}${template === undefined ? '' : '<ofd:Template TemplateID="1" ZOrder="Background"/>'}`))])),
    ...(template !== undefined && { 'Doc_0/Tpls/Tpl_0/Content.xml': root('Page', content(template)) }),
    ...(units && { 'Doc_0/DocumentRes.xml': root('Res', `<ofd:CompositeGraphicUnits>${Object.entries(units).map(([id, objects]) => `<ofd:CompositeGraphicUnit ID="${id}" Width="210" Height="297"><ofd:Content>${objects}</ofd:Content></ofd:CompositeGraphicUnit>`).join('')}</ofd:CompositeGraphicUnits>`) }),
  };
  return { ...all, ...parts };
}

/** An OFD of A4 pages, each given as its objects. */
export const ofd = (pages: readonly string[], options: OfdOptions = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(ofdParts(pages, options)).map(([name, xml]) => [name, strToU8(xml)])));

/** How the text of a page is cut into objects and set. */
export type Setting = (run: Run, height: number) => string;

/** One object a run, with a step to each character. */
export const byRuns: Setting = (run, height) => placed(run, height, run.text);

/** One object a character. */
export const byLetters: Setting = (run, height) => {
  const steps = stepsOf(run);
  let along = 0;
  return [...run.text].map((char, i) => {
    const object = placed({ ...run, right: run.left + along + (steps[i] ?? 0), ...(run.course === 'across' ? { left: run.left + along } : { top: run.top - along }) }, height, char);
    along += steps[i] ?? 0;
    return object;
  }).join('');
};

/** As programs set it that print points: the object's space is in points, its map makes millimetres of them. */
export const inPoints: Setting = (run, height) =>
  `<ofd:TextObject ID="9" Boundary="0 0 210 297" CTM="${millimetre} 0 0 ${millimetre} 0 0" Font="1" Size="${short(run.size)}">${coded(run, height, { text: run.text, scale: 1 })}</ofd:TextObject>`;

const placed = (run: Run, height: number, chars: string): string =>
  `<ofd:TextObject ID="9" Boundary="${boundary(run, height)}" Font="1" Size="${short(run.size * millimetre)}">${coded(run, height, { text: chars, scale: millimetre, corner: [run.left, height - run.top] })}</ofd:TextObject>`;
const boundary = (run: Run, height: number): string => [run.left, height - run.top, run.right - run.left, run.top - run.bottom].map((value) => short(value * millimetre)).join(' ');

function coded(run: Run, height: number, { text: chars, scale, corner = [0, 0] }: { readonly text: string; readonly scale: number; readonly corner?: readonly [number, number] }): string {
  const across = run.course === 'across';
  const [x, y] = across ? [run.left, height - run.line] : [run.line, height - run.top];
  const steps = stepsOf({ ...run, text: chars }).map((step) => short(step * scale)).slice(0, -1).join(' ');
  return `<ofd:TextCode X="${short((x - corner[0]) * scale)}" Y="${short((y - corner[1]) * scale)}"${steps && ` ${across ? 'DeltaX' : 'DeltaY'}="${steps}"`}>${escape(chars)}</ofd:TextCode>`;
}

/** The characters' widths, stretched so that together they are as long as the run. */
function stepsOf(run: Run): number[] {
  const widths = [...run.text].map(widthOf);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const length = run.course === 'across' ? run.right - run.left : run.top - run.bottom;
  return widths.map((width) => (width / whole) * length);
}

/** An OFD that shows what pages of another format show: their text and their lines. */
export function ofdOf(drawings: readonly Drawing[], { set = byRuns, draw = line, ...options }: OfdOptions & { readonly set?: Setting; readonly draw?: typeof line } = {}): Uint8Array {
  const pages = drawings.map(({ height, runs, rulings }) => [
    ...rulings.map(({ horizontal, at, from, to }) => {
      const ends = horizontal ? [from, height - at, to, height - at] : [at, height - to, at, height - from];
      return draw(...(ends.map((value) => value * millimetre) as [number, number, number, number]));
    }),
    ...runs.map((run) => set(run, height)),
  ].join('\n'));
  return ofd(pages, { ...options, sizes: drawings.map(({ width, height }) => [width * millimetre, height * millimetre]) });
}
