import { elementsOf, textOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import { Flow, inOneLine } from '../markup/flow.js';
import type { FlowBlock, FlowTable, FlowTableCell } from '../markup/flow.js';
import { drawnCells } from './drawn-row.js';
import { blockElements, headingLevel, unseenElements } from './element-kinds.js';
import { isContentPicture } from './content-picture.js';
import { isHidden } from './tree-builder.js';

/** What a page prints, in order: hidden parts, menus marked as such, scripts and styles are left out. */
export function pageFlow(root: MarkupElement): FlowBlock[] {
  const flow = new Flow();
  pour(root, flow, false);
  flow.end();
  return flow.blocks;
}

/** The first title of a page; empty when it has none. */
export function pageTitle(root: MarkupElement): string {
  for (const child of elementsOf(root)) {
    if (child.name === 'title') return collapse(textOf(child)).trim();
    const inner = child.name === 'svg' ? '' : pageTitle(child);
    if (inner !== '') return inner;
  }
  return '';
}

function pour(element: MarkupElement, flow: Flow, inCell: boolean): void {
  const lines = element.name === 'pre' || element.name === 'textarea' || element.name === 'xmp' || element.name === 'listing';
  for (const child of element.children) {
    if (typeof child === 'string') flow.text(lines ? child.replaceAll(/\r\n?/g, '\n') : collapse(child));
    else if (!isUnseen(child)) pourElement(child, flow, inCell);
  }
}

function pourElement(element: MarkupElement, flow: Flow, inCell: boolean): void {
  const { name, attributes } = element;
  if (name === 'br') flow.text('\n');
  else if (name === 'hr') flow.end();
  else if (name === 'table') pourTable(element, flow);
  else if (name === 'img') {
    if (isContentPicture(attributes)) flow.picture(attributes['alt'] ?? '');
  } else if (name === 'input') {
    if (inCell && isTextField(attributes)) flow.text(attributes['value'] ?? '');
  } else if (name === 'textarea' && !inCell) return;
  else if (blockElements.has(name)) {
    flow.end();
    const cells = inCell ? null : drawnCells(element);
    if (cells) flow.text(cells.filter((cell) => !isUnseen(cell)).map(lineOf).join('\t'));
    else pour(element, flow, inCell);
    flow.end(headingLevel(name));
  } else pour(element, flow, inCell);
}

/** The text of a cell that is to stand in one line with others. */
function lineOf(cell: MarkupElement): string {
  const flow = new Flow();
  pour(cell, flow, true);
  flow.end();
  return inOneLine(flow.blocks);
}

/** A form left unfilled in the page holds its figures in its fields. */
const isTextField = (attributes: Readonly<Record<string, string>>): boolean =>
  ['text', 'number', 'tel', ''].includes(attributes['type']?.toLowerCase() ?? '');

/** A part that should not show but was never closed is kept: better a menu too much than a page lost. */
const isUnseen = (element: MarkupElement & { closed?: boolean }): boolean =>
  isHidden(element.attributes) || (unseenElements.has(element.name) && (element.closed === true || element.name === 'title'));

function pourTable(table: MarkupElement, flow: Flow): void {
  flow.end();
  for (const caption of elementsOf(table).filter((child) => child.name === 'caption')) {
    if (!isUnseen(caption)) pour(caption, flow, false);
    flow.end();
  }
  flow.add(tableOf(table));
}

const tableOf = (table: MarkupElement): FlowTable => ({
  kind: 'table',
  rows: elementsOf(table)
    .filter((row) => row.name === 'tr' && !isUnseen(row))
    .map((row) => elementsOf(row).filter((cell) => !isUnseen(cell)).map(cellOf)),
});

function cellOf(cell: MarkupElement): FlowTableCell {
  const flow = new Flow();
  pour(cell, flow, true);
  flow.end();
  return { blocks: flow.blocks, columnSpan: span(cell.attributes['colspan']), rowSpan: span(cell.attributes['rowspan'], 0) };
}

/** As HTML reads numbers: leading digits; nonsense is 1. `rowspan=0` means down to the end of the table. */
function span(text: string | undefined, open?: 0): number {
  const digits = /^\s*\+?(\d+)/.exec(text ?? '')?.[1];
  const value = digits === undefined ? 1 : Math.min(Number(digits), 65_534);
  if (value === 0) return open === 0 ? 65_534 : 1;
  return value;
}

const collapse = (text: string): string => (/[\t\n\f\r]| {2}/.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text);
