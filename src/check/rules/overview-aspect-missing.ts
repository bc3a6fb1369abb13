import type { Saying } from '../../finding/index.js';
import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { told } from './told.js';

/** The five aspects, each with the words any honest account of it would use one of. Generous: a word too many costs nothing. */
const aspects: readonly { readonly name: Saying; readonly words: RegExp }[] = [
  { name: { zh: '主动公开', en: 'disclosure on own initiative' }, words: /主动公开|主动发布|发布[^。]{0,12}信息|公开[^。]{0,12}信息|公布|解读|信息[^。]{0,8}条/ },
  { name: { zh: '依申请公开', en: 'disclosure on request' }, words: /依申请|公开申请|申请公开|申请人|受理申请|收到申请/ },
  { name: { zh: '政府信息管理', en: 'management of information' }, words: /信息管理|管理制度|审查|审核|三审|保密|更新|清理|台账|目录|属性|规范性文件|动态调整|归档|校对/ },
  { name: { zh: '平台建设', en: 'platforms' }, words: /平台|网站|公众号|微信|微博|新媒体|门户|专栏|专区|栏目|公报|客户端|抖音|政务服务网|查阅点/ },
  { name: { zh: '监督保障', en: 'supervision and support' }, words: /监督|保障|考核|培训|评议|评估|责任|领导小组|组织领导|检查|督查|督促|督导|机制|专人|整改/ },
];

export const overviewAspectMissing = defineRule<{ readonly missing: readonly Saying[] }>({
  id: 'overview-aspect-missing', group: 'text', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '总体情况缺少应写的方面', en: 'The general situation leaves an aspect out' },
  why: {
    zh: '第一部分应写主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    en: 'Part 1 covers five aspects: disclosure on own initiative, on request, management, platforms, supervision and support.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '第一部分的填写要求', en: 'instructions to part 1' } }],
  mend: { zh: '补写缺少的方面；确无工作的，如实写明。', en: 'Add the aspect; where nothing was done, say so.' },
  right: { sections: {} },
  wrong: { sections: { 1: '2023年，我局主动公开政府信息320条，收到依申请公开15件，网站专栏运行正常，举办培训两期。' } },
  *find({ report }) {
    const overview = told(report, 1);
    if (!overview?.text) return;
    const missing = aspects.filter(({ words }) => !words.test(overview.text)).map(({ name }) => name);
    if (missing.length > 0) yield { subject: 'section-1', at: overview.section.at, facts: { missing } };
  },
  say: ({ facts: { missing } }) => ({
    zh: `总体情况没有写${missing.map(({ zh }) => `「${zh}」`).join('')}`,
    en: `The general situation says nothing of ${missing.map(({ en }) => en).join(', ')}`,
  }),
});
