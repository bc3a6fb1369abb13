import { InputError, type Place, type Saying } from '../finding/index.js';
import { cellsOfTable, tableOf, type CellPath, type FormId, type TableId } from '../forms/index.js';
import { compileSchema } from './compile-schema.js';
import { shapeOf, sayBroken, sayMistake } from './json-fault.js';
import { layoutsOf } from './json-layouts.js';
import { jsonLimits } from './limits.js';
import type { CellJson, FigureTree, ReportJson, SectionJson } from './report-json.js';
import { reportSchema } from './report-schema.js';
import type { Cell, Passage, Report, Section } from './report.js';

/** Compiled with the first JSON input. */
let compiled: ReturnType<typeof compileSchema<ReportJson>> | undefined;

/**
 * The reports in a JSON text: one object, an array, or one object a line. Figures keep their value; `null` is a blank
 * unless `cells` says what stood there. Throws InputError for broken JSON and for JSON of another shape.
 */
export async function reportsFromJson(text: string, source: string): Promise<Report[]> {
  const values = parse(text);
  const check = await (compiled ??= compileSchema<ReportJson>(reportSchema()));
  return values.map(({ value, pointer }) => {
    if (isGrid(value)) throw grid();
    if (!check(value)) throw shape(sayMistake(check.errors![0]!, pointer));
    return reportFromJson(value, { source: value.source ?? source, pointer });
  });
}

/** What nests or spreads further than any report is refused before it can cost anything. */
function parse(text: string): { value: unknown; pointer: string }[] {
  const { depth, width, longest, twice } = shapeOf(text);
  if (depth > jsonLimits.depth) throw shape({ zh: `嵌套超过 ${jsonLimits.depth} 层`, en: `nested deeper than ${jsonLimits.depth}` });
  if (width > jsonLimits.width) throw shape({ zh: `一对括号里超过 ${jsonLimits.width} 项`, en: `more than ${jsonLimits.width} items between two brackets` });
  if (longest > jsonLimits.characters) throw shape({ zh: `一段文字超过 ${jsonLimits.characters} 字`, en: `a text of more than ${jsonLimits.characters} characters` });
  if (twice !== null) throw shape({ zh: `同一处有两个「${twice}」`, en: `“${twice}” stands twice in one place` });
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map((one: unknown, at) => ({ value: one, pointer: `/${at}` })) : [{ value, pointer: '' }];
  } catch (failure) {
    const lines = text.split('\n').flatMap((line, at) => (line.trim() ? [{ line, number: at + 1 }] : []));
    if (lines.length > jsonLimits.width) throw shape({ zh: `超过 ${jsonLimits.width} 行`, en: `more than ${jsonLimits.width} lines` });
    if (lines.length < 2 || !lines.every(({ line }) => line.trimStart().startsWith('{'))) throw broken(sayBroken(text, failure));
    return lines.map(({ line, number }, at) => {
      try {
        return { value: JSON.parse(line) as unknown, pointer: `/${at}` };
      } catch (worse) {
        throw broken(sayBroken(line, worse, number));
      }
    });
  }
}

const broken = ({ zh, en }: Saying): InputError =>
  new InputError(
    { zh: `JSON 有错：${zh}`, en: `The JSON is broken: ${en}` },
    { zh: '请重新导出，或用 gov-report convert --to json 生成', en: 'Export it again, or make it with gov-report convert --to json' },
  );

/** What `convert --to grid` puts out: the paragraphs and grids of a source, before anybody saw a report in them. */
const isGrid = (value: unknown): boolean => typeof value === 'object' && value !== null && Array.isArray((value as { blocks?: unknown }).blocks) && !('form' in value);

const grid = (): InputError =>
  new InputError(
    { zh: '这是 convert --to grid 导出的段落和表格，不是年度报告', en: 'These are the paragraphs and grids that convert --to grid puts out, not a report' },
    { zh: '请给出原来的年报；要存下来再读回，请用 convert --to json', en: 'Give the report itself; to keep one and read it back, use convert --to json' },
  );

const shape = ({ zh, en }: Saying): InputError =>
  new InputError(
    { zh: `这份 JSON 不是年度报告：${zh}`, en: `This JSON is not a report: ${en}` },
    { zh: '格式见 gov-report schema report', en: 'See gov-report schema report for the shape' },
  );

function reportFromJson(json: ReportJson, { source, pointer }: { readonly source: string; readonly pointer: string }): Report {
  const layouts = layoutsOf(json);
  const cells = new Map<CellPath, Cell>();
  for (const table of Object.keys(layouts) as TableId[]) readFigures(json.tables[table]!, [table], (path, value) => cells.set(path, cellOf(path, exact(path, value), json.cells, pointer)));
  for (const [table, form] of Object.entries(layouts) as [TableId, FormId][]) addBlanks(cells, table, form, json.cells);
  const at = (path: string): Place => ({ in: 'json', pointer: `${pointer}/${path}` });
  return {
    source, form: json.form, year: json.year, organization: json.organization, title: json.title ?? null, titleAt: at('title'),
    preamble: passagesOf(json.preamble ?? '', at('preamble')),
    sections: (json.sections ?? []).map((section, index) => sectionFrom(section, `${pointer}/sections/${index}`)),
    layouts, cells, tabular: (json.sections ?? []).length === 0, claims: [], remarks: [], ...(json.provedBy?.length && { provedBy: json.provedBy }),
  };
}

function readFigures(tree: FigureTree, steps: readonly string[], give: (path: CellPath, value: number | null) => void): void {
  for (const [key, value] of Object.entries(tree)) {
    if (value !== null && typeof value === 'object') readFigures(value, [...steps, key], give);
    else give([...steps, key].join('.'), value);
  }
}

/** Throws InputError for a figure of so many digits that the number read is not the number written. */
function exact(path: CellPath, value: number | null): number | null {
  if (value !== null && Math.abs(value) > jsonLimits.figure) throw shape({ zh: `${path} 超过十五位数字`, en: `${path} has more than fifteen digits` });
  return value;
}

/** The figure stands in the tables; what `cells` says of it counts as long as it is of the same kind: a figure put in by hand is not lost. */
function cellOf(path: CellPath, value: number | null, printed: ReportJson['cells'], pointer: string): Cell {
  const at: Place = { in: 'json', pointer: `${pointer}/tables/${path.replaceAll('.', '/')}` };
  const known = printed && Object.hasOwn(printed, path) ? printed[path] : undefined;
  if (known && known.state !== 'absent' && isFigure(known.state) === (value !== null)) return { ...fromPrinted(known), value };
  return value === null ? { state: 'blank', value, text: '', at } : { state: 'number', value, text: String(value), at };
}

const isFigure = (state: CellJson['state']): boolean => state === 'number' || state === 'inferred';

const fromPrinted = ({ text, state, at, note, candidates, unit }: CellJson): Omit<Cell, 'value'> => ({
  text, state: state as Cell['state'], at, ...(note && { note }), ...(candidates && { candidates }), ...(unit && { unit }),
});

/** A cell that `cells` says was absent from the document stays absent. */
function addBlanks(cells: Map<CellPath, Cell>, table: TableId, form: FormId, printed: ReportJson['cells']): void {
  for (const { path } of cellsOfTable(tableOf(form, table)!)) if (printed?.[path]?.state === 'absent') cells.delete(path);
}

const passagesOf = (text: string, at: Place): Passage[] => (text ? text.split('\n').map((line) => ({ text: line, at })) : []);

function sectionFrom({ number, heading, text, sections = [] }: SectionJson, pointer: string): Section {
  const at: Place = { in: 'json', pointer };
  return {
    number: number ?? null, heading, at, passages: passagesOf(text, { in: 'json', pointer: `${pointer}/text` }),
    sections: sections.map((one, index) => sectionFrom(one, `${pointer}/sections/${index}`)),
  };
}
