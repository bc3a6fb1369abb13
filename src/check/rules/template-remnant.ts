import { notices } from '../../forms/index.js';
import type { Passage, Report, Section } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

/** Instructions of the form and of templates that a finished report no longer has. */
const remnant = /[（(【[]\s*(?:文字描述|此处填写|请填写|请在此|单位名称|收取信息处理费情况在此处报告)[^）)】\]]{0,40}[）)】\]]|[Xx×]{2,}(?:年|县|市|区|局|镇|件|条)|\b20[Xx]{2}\b|＿{3,}|_{4,}/g;

/** No remnant is without one of these: the expression is tried only where one stands. */
const signs = ['文字描述', '填写', '请在此', '单位名称', '信息处理费情况在此处', 'X', 'x', '×', '＿＿＿', '____'];

export const templateRemnant = defineRule<{ readonly quote: string }>({
  id: 'template-remnant', group: 'structure', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '留有格式中的填写说明', en: 'An instruction of the form was left in' },
  why: { zh: '「（文字描述）」等是格式给填写人的说明，「××」是待填的空，都不应出现在成稿里。', en: 'Instructions and blanks to be filled in do not belong into a finished report.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件第一、五、六部分', en: 'annex, parts 1, 5 and 6' } }],
  mend: { zh: '删去说明，填上内容。', en: 'Delete the instruction and fill in the blank.' },
  right: { sections: {} },
  wrong: { sections: { 6: '（文字描述，收取信息处理费情况在此处报告。）' } },
  *find({ report }) {
    const passages = passagesIn(report);
    const whole = passages.map(({ text }) => text).join('\n');
    if (!signs.some((sign) => whole.includes(sign))) return;
    const seen = new Map<string, number>();
    for (const { text, at } of passages) {
      if (!signs.some((sign) => text.includes(sign))) continue;
      for (const [quote] of text.slice(0, 20_000).matchAll(remnant)) {
        const nth = (seen.get(quote) ?? 0) + 1;
        seen.set(quote, nth);
        yield { subject: nth === 1 ? quote : `${quote}#${nth}`, at, facts: { quote } };
      }
    }
  },
  say: ({ facts: { quote } }) => ({ zh: `留有填写说明「${quote}」`, en: `An instruction was left in: “${quote}”` }),
});

/** Every passage of a report in order, the title first. */
function passagesIn({ title, titleAt, preamble, sections }: Report): Passage[] {
  const passages: Passage[] = title ? [{ text: title, at: titleAt }, ...preamble] : [...preamble];
  const walk = (section: Section): void => {
    passages.push({ text: section.heading, at: section.at });
    for (const passage of section.passages) passages.push(passage);
    section.sections.forEach(walk);
  };
  sections.forEach(walk);
  return passages;
}
