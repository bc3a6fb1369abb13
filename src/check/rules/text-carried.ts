import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { contradictions, sayContradiction, type Contradiction } from './claimed.js';

export const textCarried = defineRule<Contradiction>({
  id: 'text-carried', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '文字里的结转件数与表三不符', en: 'The text and table 3 differ on requests carried over' },
  why: { zh: '上年结转、结转下年的件数只有一个，文字与表三应当相同。', en: 'There is one figure for what was carried over and one for what is carried forward; text and table must agree.' },
  authority: [{ notice: notices.format2021, place: { zh: '表三第二项、第四项', en: 'rows 2 and 4 of table 3' } }],
  mend: { zh: '核对年初、年末未办结的申请，改正文字或表三中错的一处。', en: 'Check what was open at the year’s beginning and end, and correct the text or the table.' },
  right: { sections: { 1: '2023年收到政府信息公开申请15件，上年结转1件，结转下年度继续办理1件。' } },
  wrong: { sections: { 1: '2023年收到政府信息公开申请15件，上年结转1件，结转下年度继续办理3件。' } },
  *find({ report }) {
    yield* contradictions(report, 'carriedOver', [['requests.carriedOver.total']]);
    yield* contradictions(report, 'carriedForward', [['requests.carriedForward.total']]);
  },
  say: sayContradiction,
});
