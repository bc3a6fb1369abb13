import type { Saying } from '../finding/index.js';
import { nameOf, type CellPath } from '../forms/index.js';

/** A known way to go wrong: a stable id, and how people call it. */
export interface Slip {
  readonly id: string;
  readonly say: Saying;
  /** Where `say` names the line it was: the same without, for when it may have been any of several. */
  readonly general?: Saying;
}

const slip = (id: string, zh: string, en: string): Slip => ({ id, say: { zh, en } });

/** Every slip that is known by name; ids are never reused. */
export const slips = {
  leftBlank: slip('left-blank', '该填数处留空', 'left blank'),
  sign: slip('sign', '正负号写反', 'wrong sign'),
  digitsSwapped: slip('digits-swapped', '两位数字颠倒', 'two digits swapped'),
  factorOfTen: slip('factor-of-ten', '差十倍，多写或漏写一个零', 'a factor of ten: a zero too many or too few'),
  digitDropped: slip('digit-dropped', '漏写一位数字', 'a digit dropped'),
  digitDoubled: slip('digit-doubled', '一位数字写了两遍', 'a digit written twice'),
  digitAdded: slip('digit-added', '多写一位数字', 'a digit too many'),
  digitMistyped: slip('digit-mistyped', '一位数字写错', 'one digit mistyped'),
  neighboursInColumn: slip('neighbours-exchanged-rows', '同一列上下相邻两格互换', 'two neighbouring figures of a column exchanged'),
  neighboursInRow: slip('neighbours-exchanged-columns', '同一行左右相邻两格互换', 'two neighbouring figures of a row exchanged'),
  rowsExchanged: slip('rows-exchanged', '上下相邻两整行互换', 'two neighbouring rows exchanged'),
  columnsExchanged: slip('columns-exchanged', '左右相邻两整列互换', 'two neighbouring columns exchanged'),
  rowShifted: slip('row-shifted', '整行错开一格', 'a row shifted by one cell'),
  columnBlockShifted: slip('column-block-shifted', '一列中连续若干格错开一行', 'a block of a column shifted by one row'),
  rowBlockShifted: slip('row-block-shifted', '一行中连续若干格错开一列', 'a block of a row shifted by one column'),
  rowsShifted: slip('rows-shifted', '自某行起各行整体错开一行', 'all rows from one on shifted by one row'),
  rowCountedTwice: slip('row-counted-twice', '合计恰好多加了其中一行', 'the total counts one of its rows twice'),
  rowLeftOut: slip('row-left-out', '合计恰好漏加了其中一行', 'the total leaves out one of its rows'),
  columnCountedTwice: slip('column-counted-twice', '合计恰好多加了其中一列', 'the total counts one of its columns twice'),
  columnLeftOut: slip('column-left-out', '合计恰好漏加了其中一列', 'the total leaves out one of its columns'),
  partialCountedElsewhere: slip(
    'partial-counted-elsewhere',
    '各项之和恰比总计多出“部分公开”的件数：区分处理的件数可能在其他情形中又计了一次',
    'the parts exceed the total by exactly the partially granted: they may have been counted under another outcome as well',
  ),
  carriedForwardInTotal: slip('carried-forward-in-total', '总计中恰好多算了结转下年的件数', 'the total includes what was carried forward'),
  carriedOverInReceived: slip('carried-over-in-received', '本年新收中恰好多算了上年结转的件数', 'the requests received include those carried over'),
} as const satisfies Record<string, Slip>;

/** How the slips that concern a whole line of the table name it. */
const ofLines: Readonly<Record<string, (zh: string, en: string) => Saying>> = {
  [slips.rowCountedTwice.id]: (zh, en) => ({ zh: `合计恰好多加了「${zh}」一行`, en: `the total counts “${en}” twice` }),
  [slips.rowLeftOut.id]: (zh, en) => ({ zh: `合计恰好漏加了「${zh}」一行`, en: `the total leaves out “${en}”` }),
  [slips.columnCountedTwice.id]: (zh, en) => ({ zh: `合计恰好多加了「${zh}」一列`, en: `the total counts “${en}” twice` }),
  [slips.columnLeftOut.id]: (zh, en) => ({ zh: `合计恰好漏加了「${zh}」一列`, en: `the total leaves out “${en}”` }),
};

/** The slip with the line it concerns, by a cell of that line; as it is where it concerns none. */
export function naming(slip: Slip, cell: CellPath): Slip {
  const say = ofLines[slip.id];
  if (!say) return slip;
  const { zh, en } = lineName(cell, slip.id.startsWith('row'));
  return { id: slip.id, say: say(zh, en), general: slip.say };
}

/** 行政复议 · 结果维持 is a line of its own; a row or column of table 三 is named without the other. */
function lineName(cell: CellPath, isRow: boolean): Saying {
  if (isRow) return nameOf(cell.slice(0, cell.lastIndexOf('.')));
  const column = `${cell.slice(0, cell.indexOf('.'))}${cell.slice(cell.lastIndexOf('.'))}`;
  const name = nameOf(column);
  return name.zh === column ? nameOf(cell) : name;
}
