import { withoutCodes } from '../../finding/index.js';
import { escapeXml, xmlHead } from '../xml.js';
import { cellName } from './address.js';
import type { Content, Highlight, Sheet, SheetCell, Validation } from './sheet.js';
import { highlights, styleNumber } from './styles.js';

/** The part of one sheet, for A4 upright, as wide as the page. Its elements stand in the order the format prescribes. */
export function sheetXml(sheet: Sheet): string {
  const merged = sheet.cells.flatMap((cell) => (spansMore(cell) ? `<mergeCell ref="${rangeName(cell)}"/>` : []));
  const pages = sheet.pages ?? [];
  return (
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozen(sheet.frozenRows)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>' +
    `<cols>${sheet.widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${rows(sheet)}</sheetData>` +
    (sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '') +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '') +
    (sheet.highlights ?? []).map(conditional).join('') +
    (sheet.validations?.length ? `<dataValidations count="${sheet.validations.length}">${sheet.validations.map(validation).join('')}</dataValidations>` : '') +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>' +
    (pages.length > 0 ? `<rowBreaks count="${pages.length}" manualBreakCount="${pages.length}">${pages.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('')}</rowBreaks>` : '') +
    '</worksheet>'
  );
}

const spansMore = ({ rowSpan = 1, columnSpan = 1 }: SheetCell): boolean => rowSpan > 1 || columnSpan > 1;

const rangeName = (cell: SheetCell): string =>
  `${cellName(cell)}:${cellName({ row: cell.row + (cell.rowSpan ?? 1) - 1, column: cell.column + (cell.columnSpan ?? 1) - 1 })}`;

const frozen = (count: number | undefined): string =>
  count ? `<pane ySplit="${count}" topLeftCell="A${count + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>` : '';

/** Every place of a merged range gets its style, or its border would break off. */
function rows(sheet: Sheet): string {
  const places = new Map<number, { column: number; text: string }[]>();
  for (const cell of sheet.cells) {
    for (let row = cell.row; row < cell.row + (cell.rowSpan ?? 1); row++) {
      for (let column = cell.column; column < cell.column + (cell.columnSpan ?? 1); column++) {
        const content = row === cell.row && column === cell.column ? cell.content : undefined;
        places.set(row, [...(places.get(row) ?? []), { column, text: cellXml(cellName({ row, column }), styleNumber(cell.style), content) }]);
      }
    }
  }
  return [...places].toSorted(([a], [b]) => a - b).map(([row, cells]) => {
    const height = sheet.heights?.get(row);
    return `<row r="${row}"${height ? ` ht="${height}" customHeight="1"` : ''}>${cells.toSorted((a, b) => a.column - b.column).map(({ text }) => text).join('')}</row>`;
  }).join('');
}

/** The longest text a cell of a workbook can hold. */
const longestText = 32_767;

function cellXml(name: string, style: number, content: Content | undefined): string {
  if (!content) return `<c r="${name}" s="${style}"/>`;
  if ('text' in content) return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(withoutCodes(content.text).slice(0, longestText))}</t></is></c>`;
  if ('number' in content) return `<c r="${name}" s="${style}"><v>${content.number}</v></c>`;
  const type = typeof content.cached === 'string' ? ' t="str"' : '';
  return `<c r="${name}" s="${style}"${type}><f>${escapeXml(content.formula)}</f><v>${escapeXml(String(content.cached))}</v></c>`;
}

const conditional = ({ cells, formula, look }: Highlight, index: number): string =>
  `<conditionalFormatting sqref="${cells.join(' ')}"><cfRule type="expression" dxfId="${highlights[look]}" priority="${index + 1}"><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`;

const validation = ({ cells, type, least, title, message }: Validation): string =>
  `<dataValidation type="${type}" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="${escapeXml(title)}" error="${escapeXml(message)}" sqref="${cells.join(' ')}"><formula1>${least ?? -1e9}</formula1></dataValidation>`;

/** `'年度报告'!$A$2:$O$60`, as names in a workbook are written. */
export const absoluteRange = (sheet: string, range: string): string => `'${sheet}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
