import { plainJson, sayPlace, type Finding, type Lang, type Place, type Severity } from '../finding/index.js';
import { nameOf } from '../forms/index.js';
import type { Judged, Result } from '../model/index.js';
import { fileOf, uriOf } from './file-of.js';
import type { PresentOptions, Presenter } from './presenter.js';
import type { RuleInfo } from './rule-info.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, one run. Only a place in a text has a line, and so a region; every other is a logical location and is
 * said in the message. A file that could not be read is a result of the rule `unreadable`.
 */
export const sarif: Presenter = {
  separator: ',',
  start: ({ version, rules = [], lang }) => {
    const driver = { name: 'gov-report', version, semanticVersion: version, language: lang === 'zh' ? 'zh-CN' : 'en', rules: [...rules.map((rule) => ruleToSarif(rule, lang)), unreadableRule(lang)] };
    const head = { $schema: schema, version: '2.1.0' };
    return `${JSON.stringify(head).slice(0, -1)},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
  },
  result: (result, options) => resultsOf(result, options).map((one) => `,\n${plainJson(JSON.stringify(one))}`).join(''),
  end: ({ unreadable }) => `\n],"invocations":[${JSON.stringify({ executionSuccessful: unreadable === 0 })}]}]}\n`,
};

function ruleToSarif({ id, severity, title, why, authority, mend }: RuleInfo, lang: Lang): object {
  const cited = authority.map((one) => one[lang]);
  return {
    id, name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[lang] }, fullDescription: { text: why[lang] },
    help: { text: [why[lang], ...cited, mend[lang]].join('\n'), markdown: [why[lang], ...cited.map((one) => `> ${one}`), mend[lang]].join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
  };
}

const unreadableRule = (lang: Lang): object => {
  const text = lang === 'zh' ? '文件无法读取' : 'The file cannot be read';
  return { id: 'unreadable', name: 'Unreadable', shortDescription: { text }, fullDescription: { text }, help: { text }, defaultConfiguration: { level: 'error' } };
};

function resultsOf(result: Result, { lang }: PresentOptions): object[] {
  if (result.verdict !== 'unreadable') return result.findings.map((finding) => findingToSarif(finding, result, lang));
  const { message, hint } = result.problem;
  return [{ ruleId: 'unreadable', level: 'error', message: { text: `${message[lang]} ${hint[lang]}` }, locations: [locationOf({ in: 'file' }, { source: result.source, cells: [], lang })] }];
}

function findingToSarif({ id, rule, severity, message, cells, at, also, accepted }: Finding, { source, organization, year }: Judged, lang: Lang): object {
  const place = at.in === 'text' ? '' : sayPlace(at)[lang];
  const spot: Spot = { source, cells, lang };
  return {
    ruleId: rule, level: levels[severity],
    message: { text: place ? `${message[lang]} [${place}]` : message[lang] },
    locations: [locationOf(at, spot)],
    ...(also.length > 0 && { relatedLocations: also.map((one, index) => ({ id: index + 1, ...locationOf(one, { ...spot, cells: [] }) })) }),
    partialFingerprints: { 'govReportFinding/v1': [organization ?? '', year ?? '', id].join('/') },
    ...(accepted && { suppressions: [{ kind: 'external', status: 'accepted', justification: accepted.reason }] }),
  };
}

interface Spot {
  readonly source: string;
  readonly cells: readonly string[];
  readonly lang: Lang;
}

/** The file; the line where there is one; the cells by what they are called; else the place in the file's own terms. */
function locationOf(at: Place, { source, cells, lang }: Spot): object {
  const region = at.in === 'text' && at.line >= 1 ? { region: { startLine: at.line, ...(at.column >= 1 && { startColumn: at.column }) } } : {};
  const place = at.in === 'text' ? '' : sayPlace(at)[lang];
  const logical = [
    ...(place ? [{ name: place, kind: at.in === 'json' ? 'member' : 'element' }] : []),
    ...cells.map((cell) => ({ name: nameOf(cell)[lang], fullyQualifiedName: cell, kind: 'value' })),
  ];
  return { physicalLocation: { artifactLocation: { uri: uriOf(fileOf(source)) }, ...region }, ...(logical.length > 0 && { logicalLocations: logical }) };
}
