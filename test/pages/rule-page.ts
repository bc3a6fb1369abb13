import { rules, type Example, type Rule, type RuleGroup } from '../../src/check/index.js';
import { nameOf } from '../../src/forms/index.js';

const groups: Readonly<Record<RuleGroup, string>> = {
  arithmetic: '勾稽关系 · arithmetic', cells: '单元格 · cells', structure: '结构 · structure', years: '年度之间 · between years',
  bodies: '单位之间 · between bodies', 'text-against-tables': '文字与表格 · text against tables', text: '文字 · text',
};

/** The page of one rule, from the rule itself. */
export function rulePage({ id, severity, group, title, why, authority, mend, right, wrong }: Rule): string {
  const cited = authority.map(({ notice, place }) => `- ${notice ? `${notice.number}《${notice.title}》：` : ''}${place.zh} · ${place.en}`);
  return [
    `# ${id}`, '', `**${title.zh}** · ${title.en}`, '', `级别 severity：\`${severity}\` · ${groups[group]}`, '',
    '## 理由 · Why', '', why.zh, '', why.en, '', '## 依据 · Authority', '', ...cited, '', '## 改法 · How to mend it', '', mend.zh, '', mend.en, '',
    '## 正确 · Right', '', ...exampleLines(right), '', '## 错误 · Wrong', '', ...exampleLines(wrong), '',
    '<!-- generated from src/check/rules; the examples are run by test/check/examples.test.ts -->', '',
  ].join('\n');
}

function exampleLines(example: Example): string[] {
  const { prior, units = [], knownUnits } = example;
  const before = prior ? ['', '上一年的年报：', ...ownLines(prior)] : [];
  const below = units.flatMap((unit, at) => ['', `下属单位 ${at + 1} 的年报：`, ...ownLines(unit)]);
  const known = knownUnits ? ['', `单位名单：${knownUnits.join('、')}`] : [];
  return ['```text', ...ownLines(example), ...before, ...below, ...known, '```'];
}

function ownLines({ cells = {}, sections = {}, title, preamble, text, csv, remarks = [] }: Example): string[] {
  if (text !== undefined || csv !== undefined) return [(text ?? csv ?? '').trimEnd()];
  const lines = [
    ...(title === undefined ? [] : [`标题：${title}`]),
    ...(preamble === undefined ? [] : [`前言：${preamble}`]),
    ...Object.entries(cells).map(([path, value]) => `${nameOf(path).zh} = ${value ?? '（空）'}    ${path}`),
    ...Object.entries(sections).map(([number, words]) => `第${'一二三四五六'.charAt(Number(number) - 1)}部分：${words === null ? '（没有这一部分）' : words || '（空）'}`),
  ];
  lines.push(...remarks.map(({ subject, facts }) => `${subject}：${JSON.stringify(facts)}`));
  return lines.length > 0 ? lines : ['样例年报本身（fixtures/sample.txt）'];
}

/** The table of all rules, for README. */
export const ruleTable = (): string =>
  `| rule | severity | 检查什么 | what is checked |\n| --- | --- | --- | --- |\n${rules.map(({ id, severity, title }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${title.zh} | ${title.en} |\n`).join('')}`;

/** The contents page of the rules. */
export const rulesIndex = (): string =>
  `# 检查规则 · Rules\n\n${(Object.keys(groups) as RuleGroup[]).map((group) => `## ${groups[group]}\n\n${rules.filter((rule) => rule.group === group).map(({ id, title, severity }) => `- [${id}](${id}.md) (${severity}) ${title.zh} · ${title.en}\n`).join('')}`).join('\n')}`;
