import { graver, linesOf, type Annotated, type Annotation, type Mark, type Shade } from '../mark.js';
import { Package } from '../package.js';
import { applyEdits, insertAt, type Edit } from '../xml/edit.js';
import { attributeOf, childOf, prefixOf, type Element } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import { addressOf, cellName, type Address } from '../../xlsx/address.js';
import { addNotes, noComments, type Note } from './comments.js';
import { drawBoxes, noDrawing } from './drawing.js';
import { mergedInto, shadeCells, type OpenSheet, type Shaded } from './sheet.js';
import { openStyles, type Shader } from './styles.js';
import { workbookParts } from './workbook.js';

const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * A workbook (.xlsx, .xlsm) with the marks as comments on shaded cells. At most these parts change: the sheets marked,
 * their comments, drawings and relationships, the formats, the content types. Formulas, values and macros are not touched.
 */
export function annotateXlsx({ bytes, marks }: Annotation): Annotated {
  const file = new Package(bytes);
  const parts = workbookParts(file);
  const styles = openStyles(file, parts);
  const placed = new Set<Mark>();
  for (const [name, part] of parts.sheets) {
    const marked = onSheet(name, marks);
    const source = marked.length > 0 ? file.text(part) : undefined;
    const root = source === undefined ? null : parseXml(source);
    if (source === undefined || !root || !childOf(root, 'sheetData')) continue;
    for (const mark of annotateSheet({ file, part, source, root }, styles.shade, marked)) placed.add(mark);
  }
  styles.save();
  return { bytes: file.bytes(), unplaced: marks.filter((mark) => !placed.has(mark)) };
}

/** A cell with the marks that begin on it; without any, one of a mark's other cells. */
interface MarkedCell {
  readonly at: Address;
  readonly mark: Mark;
  readonly main: boolean;
}

const onSheet = (sheet: string, marks: readonly Mark[]): MarkedCell[] =>
  marks.flatMap((mark) =>
    [mark.at, ...mark.also].flatMap((place, index) => {
      const at = place.in === 'sheet' && place.sheet === sheet ? addressOf(place.cell) : null;
      return at ? [{ at, mark, main: index === 0 }] : [];
    }),
  );

/** Marks one sheet; gives the marks whose words now stand on it. */
function annotateSheet(sheet: OpenSheet, shader: Shader, marked: readonly MarkedCell[]): Mark[] {
  const toTopLeft = mergedInto(sheet.root);
  const [shadeOf, marksOf] = [new Map<string, Shaded>(), new Map<string, { cell: Address; marks: Mark[] }>()];
  for (const { at, mark, main } of marked) {
    const cell = toTopLeft(at);
    const key = cellName(cell);
    const shade: Shade = main ? mark.shade : 'also';
    shadeOf.set(key, { ...cell, shade: graver(shadeOf.get(key)?.shade, shade) });
    if (main) marksOf.set(key, { cell, marks: [...(marksOf.get(key)?.marks ?? []), mark] });
  }
  const notes = [...marksOf.values()].map(({ cell, marks }) => ({ ...cell, lines: linesOf(marks) }));
  const { edits, refused } = comment(sheet, notes);
  sheet.file.put(sheet.part, applyEdits(sheet.source, [...shadeCells(sheet, [...shadeOf.values()], shader), ...edits]));
  const silent = new Set(refused.map(cellName));
  return [...marksOf].flatMap(([key, { marks }]) => (silent.has(key) ? [] : marks));
}

/** Writes the comments and their boxes; gives the edits that tell the sheet of them, and the notes that could not be written. */
function comment(sheet: OpenSheet, notes: readonly Note[]): { edits: Edit[]; refused: readonly Note[] } {
  if (notes.length === 0) return { edits: [], refused: [] };
  const { file } = sheet;
  const part = file.relationships(sheet.part).find(({ type }) => type === 'comments')?.target;
  const { text, fresh, refused } = addNotes((part && file.text(part)) ?? noComments, notes);
  if (part) file.put(part, text);
  else file.add(sheet.part, { name: file.unusedName((number) => `xl/comments${number}.xml`), type: 'comments', text, contentType: commentsType });
  return { edits: draw(sheet, fresh), refused };
}

function draw({ file, part, root }: OpenSheet, notes: readonly Note[]): Edit[] {
  if (notes.length === 0) return [];
  const reference = childOf(root, 'legacyDrawing');
  const old = reference && file.relationships(part).find(({ id }) => id === attributeOf(reference, 'id'))?.target;
  const drawn = old && drawBoxes(file.text(old) ?? '', notes);
  if (drawn) {
    file.put(old, drawn);
    return [];
  }
  file.declareEnding('vml', drawingType);
  const id = file.add(part, { name: file.unusedName((number) => `xl/drawings/vmlDrawing${number}.vml`), type: 'vmlDrawing', text: drawBoxes(noDrawing, notes)! });
  const element = `<${prefixOf(root)}legacyDrawing xmlns:r="${officeNamespace}" r:id="${id}"/>`;
  return [reference ? { start: reference.start, end: reference.end, text: element } : insertAt(placeOfDrawing(root), element)];
}

/** A sheet's elements have an order: the drawing of the comments stands before these, else last. */
const behindDrawing = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst']);

const placeOfDrawing = (root: Element): number => root.children.find(({ name }) => behindDrawing.has(name))?.start ?? root.closeStart;
