import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { told } from './told.js';

const problems = /问题|不足|短板|差距|有待|不够|薄弱|不高|不强|不深|不全|不及时|不规范|不平衡|不便|不到位|不完善|不熟|不多|欠缺|尚需|仍需|还需|滞后|缺乏|缺少|偏[少低弱慢]|单一|困难|较[少弱低慢]/;
const measures = /改进|改善|下一步|措施|加强|加大|加快|提升|提高|完善|强化|整改|推进|继续|健全|优化|进一步|落实|增加|增强|计划|拟|将/;
/** Words of measures that stand in no 有待提高: where there is one, nothing need be left out. */
const plainMeasures = ['下一步', '措施', '整改', '计划', '拟', '将'];
/** 有待提高 tells of a problem, in words of a measure. */
const wanting = /(?:有待|亟待|亟需|尚待)(?:进一步|继续|不断)?(?:改进|改善|加强|加大|加快|提升|提高|完善|强化|推进|健全|优化|落实|增加|增强)/g;

type Side = 'problems' | 'measures' | 'both';
const missing = {
  problems: { zh: '只写了改进措施，没有写存在的问题', en: 'tells of measures but of no problem' },
  measures: { zh: '只写了存在的问题，没有写改进情况', en: 'tells of problems but of no improvement' },
  both: { zh: '既没有写存在的问题，也没有写改进情况', en: 'tells of neither problems nor improvement' },
} as const;

export const problemsOneSided = defineRule<{ readonly side: Side }>({
  id: 'problems-one-sided', group: 'text', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '第五部分只写了问题或只写了改进', en: 'Section 5 tells of problems only, or of measures only' },
  why: { zh: '标题要求「存在的主要问题及改进情况」两方面都写，写具体，不能年年雷同。', en: 'The heading asks for the main problems and for the improvement, both concrete.' },
  authority: [
    { notice: notices.regulation, place: { zh: '第五十条第（四）项', en: 'Art. 50, item 4' } },
    { notice: notices.format2021, place: { zh: '第五部分', en: 'part 5' } },
  ],
  mend: { zh: '补写缺少的一面：有什么问题，怎样改进。', en: 'Add what is missing: which problems there are, and what is done about them.' },
  right: { sections: {} },
  wrong: { sections: { 5: '档案开放审核进度不够快，目录检索还不方便，工作人员业务不熟。' } },
  *find({ report }) {
    const section = told(report, 5);
    if (!section?.text) return;
    const { text } = section;
    const hasProblems = problems.test(text);
    const hasMeasures = plainMeasures.some((word) => text.includes(word)) || measures.test(text.replaceAll(wanting, '有待'));
    if (hasProblems && hasMeasures) return;
    yield { subject: 'section-5', at: section.at, facts: { side: hasProblems ? 'measures' : hasMeasures ? 'problems' : 'both' } };
  },
  say: ({ facts: { side } }) => ({ zh: `第五部分${missing[side].zh}`, en: `Section 5 ${missing[side].en}` }),
});
