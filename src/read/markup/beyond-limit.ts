import { limits } from '../../document/index.js';
import { InputError } from '../../finding/index.js';
import type { Saying } from '../../finding/index.js';

const names = { elements: '元素个数', nesting: '元素嵌套层数', cells: '单元格数', controls: '控制字个数', rows: '行数', characters: '一段文字的长度' } as const;

/** The refusal of a file that goes beyond a limit; `part` is the part of the file that does. */
export function beyondLimit(limit: keyof typeof names, part: Saying): InputError {
  const most = limits[limit];
  return new InputError(
    { zh: `${part.zh}的${names[limit]}超出上限（limits.${limit} = ${most}），未予读取。`, en: `${part.en} goes beyond limits.${limit} = ${most} and was not read.` },
    { zh: '请只保留年度报告本身，另存后再试。', en: 'Keep only the report itself in the file, save it and try again.' },
  );
}
