import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { told } from './told.js';

/** 原则上 one thousand characters; a fifth more is let be, half more is too long. */
const tolerated = 1200;
const tooLong = 1500;

function chineseCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) count++;
  }
  return count;
}

export const overviewTooLong = defineRule<{ readonly characters: number }>({
  id: 'overview-too-long', group: 'text', severity: 'info', forms: currentForms, needs: ['text'],
  title: { zh: '总体情况过长', en: 'The general situation is too long' },
  why: {
    zh: '第一部分原则上一千字左右；超过 1200 个汉字提示，超过 1500 个汉字警告。',
    en: 'Part 1 should have about a thousand characters: said above 1200, a warning above 1500.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '第一部分「原则上一千字左右」', en: 'part 1, “about one thousand characters”' } }],
  mend: { zh: '删去与五个方面无关的内容和套话。', en: 'Cut what is not about the five aspects, and set phrases.' },
  right: { sections: {} },
  wrong: { sections: { 1: `2023年主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。${'全年共更新各类公开目录并核对其中每一条信息的来源和日期。'.repeat(60)}` } },
  *find({ report }) {
    const overview = told(report, 1);
    if (!overview || overview.text.length <= tolerated) return;
    const characters = chineseCharacters(overview.text);
    if (characters <= tolerated) return;
    yield { subject: 'section-1', at: overview.section.at, actual: characters, expected: 1000, ...(characters > tooLong && { severity: 'warning' as const }), facts: { characters } };
  },
  say: ({ facts: { characters } }) => ({
    zh: `总体情况有 ${characters} 个汉字，格式要求原则上一千字左右`,
    en: `The general situation has ${characters} characters; the form asks for about a thousand`,
  }),
});
