import { shades, type Shade } from '../mark.js';
import type { Package } from '../package.js';
import { appendTo, applyEdits, insertAt, setAttribute, withAttributes, type Edit } from '../xml/edit.js';
import { childOf, childrenOf, prefixOf, type Element } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import type { WorkbookParts } from './workbook.js';

/** Gives the number of a cell format like another one, but shaded. */
export type Shader = (format: number, shade: Shade) => number;

const part = 'xl/styles.xml';
const plain =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/**
 * A shader over the workbook's formats, and `save`, which writes the formats it was asked for: behind the old ones, so
 * that no cell changes which is not shaded. Formats the shader cannot copy stay as they are, unshaded.
 */
export function openStyles(file: Package, parts: WorkbookParts): { shade: Shader; save: () => void } {
  const source = (parts.styles && file.text(parts.styles)) ?? plain;
  const root = parseXml(source);
  const [fills, formats] = [childOf(root, 'fills'), childOf(root, 'cellXfs')];
  if (!root || !fills || !formats) return { shade: (format) => format, save: () => {} };
  const old = childrenOf(formats, 'xf');
  const [fillCount, newFills, newFormats, known] = [childrenOf(fills, 'fill').length, new Map<Shade, string>(), [] as string[], new Map<string, number>()];

  const fillOf = (shade: Shade): number => {
    if (!newFills.has(shade)) newFills.set(shade, fill(prefixOf(root), shades[shade]));
    return fillCount + [...newFills.keys()].indexOf(shade);
  };
  const shade: Shader = (format, shade) => {
    const [like, key] = [old[format], `${format} ${shade}`];
    if (!like) return format;
    if (!known.has(key)) {
      newFormats.push(withAttributes(source, like, { fillId: String(fillOf(shade)), applyFill: '1' }));
      known.set(key, old.length + newFormats.length - 1);
    }
    return known.get(key)!;
  };
  const save = (): void => {
    if (newFormats.length === 0) return;
    const edits = [...added(source, fills, [...newFills.values()]), ...added(source, formats, newFormats)];
    const text = applyEdits(source, edits);
    if (parts.styles) file.put(parts.styles, text);
    else file.add(parts.workbook, { name: part, type: 'styles', text, contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml' });
  };
  return { shade, save };
}

const added = (source: string, list: Element, items: readonly string[]): Edit[] => [
  setAttribute(source, list, 'count', String(list.children.length + items.length)),
  list.empty ? appendTo(list, items.join('')) : insertAt(list.children.at(-1)?.end ?? list.openEnd, items.join('')),
];

const fill = (prefix: string, colour: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
