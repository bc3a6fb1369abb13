import type { Note } from './comments.js';

/** A comment shows only where a box is drawn for it, in the old drawing language (VML) beside the sheet. */
const namespaces = { v: 'urn:schemas-microsoft-com:vml', o: 'urn:schemas-microsoft-com:office:office', x: 'urn:schemas-microsoft-com:office:excel' } as const;

const declarations = Object.entries(namespaces).map(([prefix, name]) => `xmlns:${prefix}="${name}"`);

/** The drawing of a sheet that has none. */
export const noDrawing = `<xml ${declarations.join(' ')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * The drawing with a hidden box for every note, behind what it holds. It is cut at its last tag and not parsed: what
 * Excel writes there is not always well formed. `null` when it has no such tag.
 */
export function drawBoxes(source: string, notes: readonly Note[]): string | null {
  const end = source.lastIndexOf('</xml');
  if (end < 0) return null;
  const declared = declarations.every((one) => source.includes(one)) ? '' : ` ${declarations.join(' ')}`;
  const first = Math.max(1024, ...[...source.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number))) + 1;
  const shapes = notes.map((note, index) => box(note, first + index, declared));
  const type = source.includes('id="_x0000_t202"') ? '' : boxType.replace(' id=', `${declared} id=`);
  return source.slice(0, end) + type + shapes.join('') + source.slice(end);
}

/** As many lines as the words need in a box of four columns of the usual width. */
const linesNeeded = ({ lines }: Note): number => lines.reduce((sum, line) => sum + Math.ceil(line.length / 18), 1);

const box = (note: Note, id: number, declared: string): string =>
  `<v:shape${declared} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:190pt;height:${linesNeeded(note) * 15}pt;z-index:${id - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(note)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
  `<x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`;

/** From column, offset, row, offset, to column, offset, row, offset: beside the cell; all from 0. */
const anchor = (note: Note): string => [note.column, 15, Math.max(0, note.row - 2), 10, note.column + 4, 15, note.row - 2 + linesNeeded(note), 4].join(', ');
