import type { Saying } from '../../finding/index.js';
import { nameOf, type Form, type Identity } from '../../forms/index.js';

/** The words on a template that are not the official form's. */
export const words = {
  checks: { zh: '核对', en: 'Checks' },
  form: { zh: '年度报告', en: 'Report' },
  empty: { zh: '尚未填写', en: 'nothing filled in yet' },
  holds: { zh: '成立', en: 'holds' },
  broken: { zh: '不成立', en: 'does not hold' },
  unfinished: { zh: '未填完', en: 'not finished' },
  allHold: { zh: '各项勾稽关系均成立', en: 'every equation holds' },
  someBroken: { zh: ' 项勾稽关系不成立，见“核对”页', en: ' equations do not hold: see the sheet Checks' },
  someOpen: { zh: ' 项勾稽关系尚未填写或未填完', en: ' equations are not filled in yet' },
  relation: { zh: '勾稽关系', en: 'Equation' },
  left: { zh: '各项之和', en: 'Sum of the parts' },
  right: { zh: '总计（右边）', en: 'Total (right side)' },
  state: { zh: '结论', en: 'State' },
  number: { zh: '序号', en: 'No.' },
  notAllowed: { zh: '不能这样填', en: 'Not allowed here' },
  count: { zh: '件数应为不小于 0 的整数，没有的填 0。', en: 'A count is a whole number from 0; write 0 where there is none.' },
  amount: { zh: '金额应为不小于 0 的数，单位见表头，可带小数。', en: 'An amount is a number from 0 in the unit of its heading; decimals are allowed.' },
  change: { zh: '增减应为整数，减少的填负数。', en: 'A change is a whole number; write a decrease as a negative number.' },
} as const satisfies Record<string, Saying>;

/** An equation in one line: 表三 横向，各列之和＝总计：（一）予以公开. */
export function identityWords(form: Form, identity: Identity): Saying {
  const section = form.sections.find(({ table }) => table === identity.table)?.number ?? 1;
  const [name, way] = [nameOf(identity.subject), ways[identity.runs]];
  return { zh: `表${'一二三四五六'[section - 1]} ${way.zh}：${name.zh}`, en: `Table ${section}, ${way.en}: ${name.en}` };
}

const ways: Readonly<Record<Identity['runs'], Saying>> = {
  row: { zh: '横向，各列之和＝总计', en: 'across, sum of the columns = total' },
  column: { zh: '纵向，各项之和＝总计', en: 'down, sum of the rows = total' },
  balance: { zh: '第一项＋第二项＝第三项＋第四项', en: 'I + II = III + IV' },
};
