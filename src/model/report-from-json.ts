import { InputError, type Place } from '../finding/index.js';
import { cellsOfTable, tableOf, type CellPath, type FormId, type TableId } from '../forms/index.js';
import { layoutsOf } from './json-layouts.js';
import type { CellJson, FigureTree, ReportJson, SectionJson } from './report-json.js';
import { reportSchema } from './report-schema.js';
import type { Cell, Passage, Report, Section } from './report.js';

type Check = (value: unknown) => value is ReportJson;
let compiled: { readonly check: Check; readonly mistake: () => string } | undefined;

/** ajv is loaded and the schema compiled with the first JSON input, never before. */
async function validator(): Promise<NonNullable<typeof compiled>> {
  if (compiled) return compiled;
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: true, allErrors: false });
  const check = ajv.compile<ReportJson>(reportSchema());
  compiled = {
    check,
    mistake() {
      const [first] = check.errors ?? [];
      const what = first?.keyword === 'additionalProperties' ? `: ${String(first.params.additionalProperty)}` : '';
      return `${first?.instancePath || '/'} ${first?.message ?? ''}${what}`;
    },
  };
  return compiled;
}

/**
 * The reports in a JSON text: one object, an array, or one object a line. Figures keep their value; `null` is a blank
 * unless `cells` says what stood there. Throws InputError for broken JSON and for JSON of another shape.
 */
export async function reportsFromJson(text: string, source: string): Promise<Report[]> {
  const values = parse(text);
  const { check, mistake } = await validator();
  return values.map(({ value, pointer }) => {
    if (!check(value)) throw shape(`${pointer}${mistake()}`);
    return reportFromJson(value, { source: value.source ?? source, pointer });
  });
}

/** Deeper nesting than any report's is refused before it can cost anything. */
const deepest = 64;

function parse(text: string): { value: unknown; pointer: string }[] {
  if (depthOf(text) > deepest) throw shape(`nested deeper than ${deepest}`);
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map((one: unknown, at) => ({ value: one, pointer: `/${at}` })) : [{ value, pointer: '' }];
  } catch (failure) {
    const lines = text.split('\n').filter((line) => line.trim());
    if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith('{'))) throw broken(failure);
    return lines.map((line, at) => {
      try {
        return { value: JSON.parse(line) as unknown, pointer: `/${at}` };
      } catch (worse) {
        throw broken(worse);
      }
    });
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7b || code === 0x5b) most = Math.max(most, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return most;
}

const broken = (failure: unknown): InputError => {
  const detail = failure instanceof Error ? failure.message : String(failure);
  return new InputError(
    { zh: `JSON 不完整或有语法错误：${detail}`, en: `The JSON is broken: ${detail}` },
    { zh: '请重新导出，或用 gov-report convert --to json 生成', en: 'Export it again, or make it with gov-report convert --to json' },
  );
};

const shape = (detail: string): InputError =>
  new InputError(
    { zh: `这份 JSON 不是年度报告：${detail}`, en: `This JSON is not a report: ${detail}` },
    { zh: '格式见 gov-report schema report', en: 'See gov-report schema report for the shape' },
  );

function reportFromJson(json: ReportJson, { source, pointer }: { readonly source: string; readonly pointer: string }): Report {
  const layouts = layoutsOf(json);
  const cells = new Map<CellPath, Cell>();
  for (const table of Object.keys(layouts) as TableId[]) readFigures(json.tables[table]!, [table], (path, value) => cells.set(path, cellOf(path, value, json.cells, pointer)));
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

function cellOf(path: CellPath, value: number | null, printed: ReportJson['cells'], pointer: string): Cell {
  const at: Place = { in: 'json', pointer: `${pointer}/tables/${path.replaceAll('.', '/')}` };
  const known = printed && Object.hasOwn(printed, path) ? printed[path] : undefined;
  if (known && known.state !== 'absent') return { ...fromPrinted(known), value: known.state === 'number' || known.state === 'inferred' ? value : null };
  return value === null ? { state: 'blank', value, text: '', at } : { state: 'number', value, text: String(value), at };
}

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
