import { detached } from '../document/index.js';
import { lettersOf, type SectionTitle } from '../forms/index.js';
import { isDigit } from './figure.js';
import { lesserMarks, markOf, type MarkKind } from './heading-mark.js';
import { beginsTitle, titleAt, titleWithin } from './section-titles.js';

/** What a line says as the heading of a section, before the lines around it are asked. */
export interface Heading {
  readonly kind: MarkKind;
  /** As printed; `null` where it was lost. */
  readonly number: number | null;
  /** Without its mark. */
  readonly text: string;
  /** The section of the form it is; `null` for one the form does not have. */
  readonly known: SectionTitle | null;
  /** To the letter. */
  readonly official: boolean;
  /** Offset of the text that follows in the same line; -1 for none. */
  readonly rest: number;
}

/** Longer text is no heading of a section, whatever it begins with. */
const longestHeading = 60;
/** A heading the form does not have is no longer. */
const longestForeign = 30;
/** What may stand before a title and be no part of it. */
const prefix = /^(?:20\d{2}\s*年度?|[我本](?:[局委办厅市县区省镇乡]|机关|单位|街道|年度))/;
const longestPrefix = 10;


/** How long what stands before a title is; -1 where no title can follow. */
function prefixIn(line: string, from: number): number {
  const first = line.charAt(from);
  if (beginsTitle(first) || lettersOf(first) === '') return 0;
  return '2我本'.includes(first) ? (prefix.exec(line.slice(from, from + longestPrefix))?.[0].length ?? -1) : -1;
}

/** Headings and labels repeat from report to report; what has not been kept long is forgotten at once: text from strangers does not. */
const read = new Map<string, Heading | null>();
const mostRead = 1024;

/** The heading a line is or begins with; `null` for other lines. */
export function headingOf(line: string): Heading | null {
  if (line.length < 3) return null;
  if (line.length > longestHeading) return readHeading(line);
  let heading = read.get(line);
  if (heading === undefined) {
    if (read.size >= mostRead) read.clear();
    read.set(detached(line), (heading = readHeading(line)));
  }
  return heading;
}

function readHeading(line: string): Heading | null {
  const mark = markOf(line);
  const { kind, number } = mark;
  const before = prefixIn(line, mark.end);
  const found = before < 0 ? null : titleAt(line, mark.end + before);
  if (found && (before === 0 || (found.official && (number === null || number === found.section.number)))) {
    const { section: known, end } = found;
    const official = found.official && before === 0;
    const behind = behindTitle(line, end, end - mark.end - before >= longTitle);
    if (behind === null) return { kind, number, known, official, text: bare(line.slice(mark.end)), rest: -1 };
    const mayLead = number === known.number || (found.official && (behind.parted || behind.opens || (behind.isLong && !known.table)));
    if (behind.isText && mayLead) return { kind, number, known, official, text: bare(line.slice(mark.end, end)), rest: behind.at };
  }
  if (number === null || line.length > longestHeading || endsInFigure(line)) return null;
  const text = line.slice(mark.end);
  const known = lesserMarks.has(kind) || mark.gap === 'none' || sentence.test(text) ? null : titleWithin(text.replace(/\s+/g, ''), number);
  if (known) return { kind, number, known, official: false, text: bare(text), rest: -1 };
  const foreign = mark.gap === 'sign' && line.length <= longestForeign && !/[。；，：;,:]/.test(text) && /[\u4e00-\u9fff]/.test(text);
  return foreign ? { kind, number, known: null, official: false, text: bare(text), rest: -1 } : null;
}

/** What may close a title: signs, and a note that is no mark of a part. */
const closing = /^[\s*_#】\]」』”"'’》>]{0,6}(?:[（(](?![一二三四五六七八九十\d]{1,2}[）)])[^）)]{1,20}[）)])?[\s*_#】\]」』”"'’》>：:。．.；;，,、—-]{0,12}/;
const longestClosing = 40;
/** What a title may be followed by and still be nothing but a heading. */
const note = /^(?:[（(〔【[][^）)〕】\]]{0,30}[）)〕】\]]|统计表|情况表|表|如下|方面|情况)?[\s：:。*_]*$/;
/** What a text begins with: a date, a list mark, a denial. */
const opening = /^(?:20\d{2}|２０|[（(]?[一二三四五六七八九十\d][）)、.．]|[一二三四五六七八九十]是|无|没有|暂无|未|本|我)/;
const sentence = /[。；，！]/;
/** Shorter titles begin sentences too: 总体情况良好，成效明显。 */
const longTitle = 8;

interface Behind {
  /** A blank or a sign stands between. */
  readonly parted: boolean;
  /** It begins as a text does, behind a title that no sentence begins with. */
  readonly opens: boolean;
  readonly isLong: boolean;
  readonly isText: boolean;
  /** Offset of its first character. */
  readonly at: number;
}

/** What stands behind a title in its line; `null` when nothing but a note does. */
function behindTitle(line: string, end: number, isLong: boolean): Behind | null {
  const closed = closing.exec(line.slice(end, end + longestClosing))![0];
  const at = end + closed.length;
  if (at >= line.length || (line.length - at <= 40 && note.test(line.slice(at)))) return null;
  const text = line.slice(at, at + 200);
  const parted = closed !== '';
  const opens = opening.test(text);
  return { parted, isLong, opens: opens && isLong, isText: opens || ((parted || isLong) && sentence.test(text)), at };
}

/** A line of a table, or of its contents. */
const endsInFigure = (text: string): boolean => isDigit(text.charCodeAt(text.length - 1)) && /[\s\d０-９….．·]/.test(text.charAt(text.length - 2));

/** Without blanks and signs of emphasis around it. */
const bare = (text: string): string => text.replace(/^[\s*_、.．]+|[\s*_]+$/g, '');
