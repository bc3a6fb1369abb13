import { InputError } from '../../../finding/index.js';
import type { Package } from '../package.js';
import { attributeOf, childOf, childrenOf } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';

/** The parts of a workbook that marks touch. */
export interface WorkbookParts {
  readonly workbook: string;
  /** Sheets by the name on their tab. */
  readonly sheets: ReadonlyMap<string, string>;
  /** `undefined` in a workbook without formats. */
  readonly styles: string | undefined;
}

/** Throws InputError when the package holds no workbook. */
export function workbookParts(file: Package): WorkbookParts {
  const workbook = file.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const root = parseXml(file.text(workbook) ?? '');
  if (root?.name !== 'workbook') {
    throw new InputError(
      { zh: '这个文件里没有工作簿，无法加批注。', en: 'There is no workbook in this file, so no comment can be put into it.' },
      { zh: '请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次。', en: 'Open it in Excel or WPS, save it as .xlsx, and try again.' },
    );
  }
  const related = file.relationships(workbook);
  const part = new Map(related.map(({ id, target }) => [id, target]));
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map((sheet) => [attributeOf(sheet, 'name') ?? '', part.get(attributeOf(sheet, 'id') ?? '') ?? ''] as const);
  return { workbook, sheets: new Map(sheets), styles: related.find(({ type }) => type === 'styles')?.target };
}
