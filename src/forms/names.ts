import { cellPath, figureLines, linesOf, type LinePath } from './cells.js';
import type { CellPath, Form, Line } from './form.js';

/** A name in both languages. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** Names of every cell (of headings too, for subtotals), line and table of the given forms, by path. The first form that has a path names it. */
export function namesOf(forms: readonly Form[]): ReadonlyMap<CellPath, Name> {
  const names = new Map<CellPath, Name>();
  const add = (path: string, name: Name): void => void (path && !names.has(path) && names.set(path, name));
  for (const table of forms.flatMap(({ tables }) => tables)) {
    add(table.id, { zh: table.title, en: table.en });
    for (const block of table.blocks) {
      for (const row of linesOf(block.rows)) {
        // A heading without an id has no path of its own; the unlabelled row of table 四 is no heading.
        if (row.line.id === undefined && row.line.label !== '') continue;
        add(cellPath(table.id, row.path, ''), rowName(row));
        for (const column of figureLines(block.columns)) add(cellPath(table.id, row.path, column.path), joined(rowName(row), columnName(column)));
      }
      for (const line of linesOf(block.columns)) if (line.line.id) add(cellPath(table.id, '', line.path), columnName(line));
    }
  }
  return names;
}

/** `statistics.unlisted.微信公众号推送数.year`: the label the document gave the line, and the column. */
export function nameUnlisted(path: CellPath, names: ReadonlyMap<CellPath, Name>): Name | undefined {
  const found = /^statistics\.unlisted\.([^.]+)(?:\.([^.]+))?$/.exec(path);
  if (!found) return undefined;
  const [, label = '', column] = found;
  const own = { zh: label, en: label };
  return column === undefined ? own : joined(own, names.get(`statistics.${column}`) ?? { zh: column, en: column });
}

const joined = (row: Name, column: Name): Name => ({ zh: [row.zh, column.zh].filter(Boolean).join(' · '), en: [row.en, column.en].filter(Boolean).join(', ') });

/** A row with the group it stands in: 三、本年度办理结果 stands over nearly all and is left out. */
function rowName({ lines }: LinePath): Name {
  const named = lines.length > 1 && lines[0]!.id === 'results' ? lines.slice(1) : lines;
  return { zh: named.map(shortLabel).join(' '), en: named.map(({ en }) => en).join(' ') };
}

/** A column; headings over it are named where its own label would not do (其他, 结果维持). */
function columnName({ lines, line }: LinePath): Name {
  const over = lines.at(-2);
  if (!over || (!over.id && line.label !== '其他')) return { zh: shortLabel(line), en: line.en };
  return { zh: `${shortLabel(over)} · ${shortLabel(line)}`, en: `${over.en}, ${line.en}` };
}

/** An official label without its instructions: `（二）部分公开（区分处理的…）` is （二）部分公开. */
export function shortLabel({ label }: Pick<Line, 'label'>): string {
  const bracket = label.indexOf('（', 1);
  const plain = bracket > 3 ? label.slice(0, bracket) : label;
  const pause = plain.indexOf('、', 4);
  return plain.length > 22 && pause > 0 ? plain.slice(0, pause) : plain;
}
