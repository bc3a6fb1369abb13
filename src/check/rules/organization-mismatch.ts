import type { Place } from '../../finding/index.js';
import { isAbbreviation, notices, simplified } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { told } from './told.js';

interface Named { readonly name: string; readonly at: Place }

const body = '(?:局|厅|委员会|人民政府|办公室|管委会|办事处|镇|乡)';
/** `2023年，青河县教育局坚持…`: the body a section opens with, up to the verb. */
const opening = /^\s*20\d{2}年(?:度)?[，,]?/;
const opened = new RegExp(`${body}(?=坚持|认真|深入|严格|按照|全面|积极|始终|高度|以|在|紧紧|切实|扎实|持续|不断|围绕|贯彻|主动|政府信息公开|信息公开|政务公开|共|结合|根据|进一步|聚焦)`, 'g');
/** `本报告由青河县教育局编制`. */
const compiling = ['本报告由', '现将'];
const compiled = new RegExp(`${body}(?=根据|按照|依据|编制|20\\d{2}年)`, 'g');

const longestName = 24;
const onlyHan = /^[\u4e00-\u9fff]+$/;

/** The name a text begins with: the shortest that ends like a body's and stands before a word of `ending`; `undefined` for none. A name and its ending are looked for apart: a pattern of both takes a start of the program longer than all else of the rule. */
function nameAtStart(text: string, ending: RegExp): string | undefined {
  const near = text.slice(0, 2 * longestName);
  for (const { index, 0: last } of near.matchAll(ending)) {
    if (index >= 2) return index <= longestName && onlyHan.test(near.slice(0, index)) ? near.slice(0, index + last.length) : undefined;
  }
  return undefined;
}

/** What stands behind a mark wherever one of them stands, in the order of the text. */
function behindEach(text: string, marks: readonly string[]): string[] {
  const ends: number[] = [];
  for (const mark of marks) for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) ends.push(at + mark.length);
  return ends.sort((one, other) => one - other).map((end) => text.slice(end));
}

/** The bodies the text gives as the report's own. */
function ownNames(report: Report): Named[] {
  const preamble = simplified(report.preamble.map(({ text }) => text).join('').replace(/\s+/g, ''));
  const overview = told(report, 1);
  const by = behindEach(preamble, compiling).map((text) => nameAtStart(text, compiled)).find((name) => name !== undefined);
  const start = overview && opening.exec(overview.text)?.[0];
  const own = start && nameAtStart(overview.text.slice(start.length), opened);
  return [...(by ? [{ name: by, at: report.preamble[0]!.at }] : []), ...(own ? [{ name: own, at: overview!.at }] : [])];
}

/** A government and its office speak for each other. */
const stem = (name: string): string => name.replace(/(?:人民政府|政府|管理委员会|管委会|办事处)?(?:办公室|办公厅)?$/, '').replace(/（.*?）|\(.*?\)/g, '');

/** Names that share most of their characters in a row are one name, misspelt or put otherwise. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const length = Math.ceil(short.length * 0.6);
  for (let at = 0; at + length <= short.length; at++) if (long.includes(short.slice(at, at + length))) return true;
  return false;
}

/** 县政府及县政府办公室: one of several is enough. */
const severalOf = (name: string): string[] => [name, ...name.split(/[及和与]/).filter((one) => one.length > 2)];

/** A government's report is compiled by a department of its own, named without the place: 县行政审批服务局 of 青石县人民政府. */
const isDepartmentOf = (name: string, organization: string): boolean => organization.endsWith('政府') && /^[省市区县旗州镇乡]/.test(name) && organization.includes(name[0]!);

const isSame = (one: string, other: string): boolean => one === other || isAbbreviation(stem(one), other) || isAbbreviation(stem(other), one) || isNear(one, other);

export const organizationMismatch = defineRule<{ readonly named: string; readonly organization: string; readonly titled: boolean }>({
  id: 'organization-mismatch', group: 'text', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '正文里的单位与标题不符', en: 'The text names another body than the title' },
  why: { zh: '借用别的单位的稿子，最容易留下别人的名称；只看编制说明和总体情况开头的单位名。', en: 'A borrowed draft leaves the other body’s name behind. Only the note on who compiled it and the opening of part 1 are looked at.' },
  authority: [{ notice: notices.format2021, place: { zh: '对内容雷同、敷衍塞责的年度报告追究责任', en: 'liability for copied and careless reports' } }],
  mend: { zh: '改成本单位的名称。', en: 'Write this body’s own name.' },
  right: { sections: {} },
  wrong: { preamble: '本报告由白沙镇人民政府根据《中华人民共和国政府信息公开条例》编制。' },
  *find({ report }) {
    const { organization } = report;
    if (organization === null || organization.length < 4) return;
    const plain = simplified(organization);
    const foreign = ownNames(report).find(({ name }) => name.length >= 4 && !isDepartmentOf(name, plain) && !severalOf(name).some((one) => isSame(one, plain)));
    if (foreign) yield { subject: 'organization', at: foreign.at, facts: { named: foreign.name, organization, titled: report.title?.includes(organization) ?? true } };
  },
  say: ({ facts: { named, organization, titled } }) => ({
    zh: `${titled ? `标题是「${organization}」的报告` : `这是「${organization}」的报告`}，正文却写「${named}」`,
    en: `The ${titled ? 'title' : 'report'} is of “${organization}”, but the text names “${named}”`,
  }),
});
