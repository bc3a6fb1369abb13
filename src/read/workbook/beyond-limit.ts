import { limits } from '../../document/index.js';
import { InputError } from '../../finding/index.js';

const names = { rows: { zh: '行', en: 'rows' }, cells: { zh: '个单元格', en: 'cells' }, sheets: { zh: '张', en: 'sheets' } } as const;

/** The refusal of a sheet (of a workbook, where none is named) that holds more than `limits` allows, naming the limit. */
export const beyondLimit = (limit: 'rows' | 'cells' | 'sheets', sheet?: string): InputError =>
  new InputError(
    {
      zh: `${sheet === undefined ? '工作簿' : `工作表“${sheet}”`}超过 ${limits[limit]} ${names[limit].zh}（limits.${limit}），未予读取。`,
      en: `${sheet === undefined ? 'The workbook' : `Sheet "${sheet}"`} has more than ${limits[limit]} ${names[limit].en} (limits.${limit}) and was not read.`,
    },
    { zh: '请只保留年度报告本身后再试。', en: 'Keep only the report itself in the file and try again.' },
  );
