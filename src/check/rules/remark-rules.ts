import type { Saying, Severity } from '../../finding/index.js';
import { nameOf } from '../../forms/index.js';
import { defineRule, type Example, type Rule } from '../rule.js';

/** What a stage before the checks noticed, and what is left to say about it. */
interface Noticed {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Saying;
  readonly why: Saying;
  readonly mend: Saying;
  readonly wrong: Example;
  say(facts: Readonly<Record<string, unknown>>, subject: string): Saying;
}

/** A rule that words the remarks naming it, one finding each. */
const remarkRule = ({ say, ...noticed }: Noticed): Rule =>
  defineRule<Readonly<Record<string, unknown>>>({
    ...noticed, group: 'structure', forms: ['2021', '2019', '2014', '2008'],
    authority: [{ place: { zh: '读取文件时的说明', en: 'a note from reading the file' } }],
    right: { cells: {} },
    *find({ remarks }) {
      for (const { subject, at, also = [], cells = [], facts } of remarks) yield { subject, at, also, cells, facts };
    },
    say: ({ facts, subject }) => say(facts, subject),
  });

export const rowInferred = remarkRule({
  id: 'row-inferred', severity: 'info',
  title: { zh: '一行的行名残缺，按位置认定', en: 'A row was known by its place, its label being damaged' },
  why: { zh: '行名被拆散或丢失时，若前后各行齐全，按格式的顺序认定这一行，并在此说明。', en: 'Where a label is torn or lost and all its neighbours are there, the order of the form tells the row; this says so.' },
  mend: { zh: '对照原文核对这一行；可能的话用原始文件代替复制的文本。', en: 'Check the row against the original; use the original file rather than copied text.' },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4\n0\t0\t0\t0\t0\t0\t0\n（一）予以公开\t4\t0\t0\t0\t0\t0\t4\n' },
  say: ({ label }, subject) => ({ zh: `「${String(label)}」一行按前后顺序认定`, en: `The row “${nameOf(subject).en}” was known by its place` }),
});

export const remarkRules: readonly Rule[] = [rowInferred];
