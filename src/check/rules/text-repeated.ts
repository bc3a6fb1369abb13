import { notices } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { earlier } from './previous.js';
import { told } from './told.js';

/** From this share of common pieces on a text counts as copied; shorter texts prove nothing. */
const copied = 0.8;
const shortest = 60;
const piece = 4;

export const textRepeated = defineRule<{ readonly section: number; readonly share: number; readonly year: number; readonly source: string }>({
  id: 'text-repeated', group: 'years', severity: 'warning', forms: currentForms, needs: ['others', 'text'],
  title: { zh: '文字与往年雷同', en: 'The text repeats an earlier year’s' },
  why: {
    zh: '年报不得年年雷同。去掉年份和数字后，第一、第五部分与往年八成以上相同的给出警告。',
    en: 'Reports must not be the same year after year. Parts 1 and 5 are compared without years and figures; four fifths alike gives a warning.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '第五部分应当具体，不得年年雷同', en: 'part 5 is to be concrete, not the same each year' } }],
  mend: { zh: '写本年的情况：今年新发现的问题，上年问题的改进结果。', en: 'Tell of this year: what is new, and what came of last year’s problems.' },
  right: { sections: {}, prior: { sections: { 1: '全年以专栏改版为主线，召开会议一次，没有制发文件，公开工作由专人负责。'.repeat(2), 5: '去年查阅大厅搬迁，接待时间缩短，群众意见较多；现已恢复全天接待，并在乡镇设立了三个查阅点，方便就近查阅。' } } },
  wrong: { sections: {}, prior: { sections: {} } },
  *find(context) {
    const { report } = context;
    const before = earlier(context);
    if (!before) return;
    for (const section of [1, 5]) {
      const [now, then] = [wordsOf(report, section), wordsOf(before, section)];
      if (now === null || then === null) continue;
      const share = likeness(now, then);
      if (share >= copied) yield { subject: `section-${section}`, at: told(report, section)!.section.at, facts: { section, share, year: before.year!, source: before.source } };
    }
  },
  say: ({ facts: { section, share, year, source } }) => ({
    zh: `第${'一二三四五六'.charAt(section - 1)}部分与 ${year} 年年报（${source}）${share === 1 ? '完全相同' : `有 ${Math.floor(share * 100)}% 相同`}（年份和数字不计）`,
    en: `Part ${section} is ${share === 1 ? 'word for word' : `${Math.floor(share * 100)}%`} the same as in ${year} (${source}), years and figures left out`,
  }),
});

function wordsOf(report: Report, section: number): string | null {
  const text = told(report, section)?.text.replace(/[\d\s〇一二三四五六七八九十百千万年月日%％.,，。；：、（）()]+/g, '');
  return text !== undefined && text.length >= shortest ? text : null;
}

/** The share of pieces of four characters two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [pieces, others] = [piecesOf(one), piecesOf(other)];
  let common = 0;
  for (const one of pieces) if (others.has(one)) common++;
  return (2 * common) / (pieces.size + others.size);
}

function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + piece <= text.length; at++) pieces.add(text.slice(at, at + piece));
  return pieces;
}
