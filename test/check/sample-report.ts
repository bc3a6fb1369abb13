// A correct report of form 2021, and reports that differ from it as a rule's example says. Free of any test framework.
import type { Example } from '../../src/check/rule.js';
import { cellsOf, form2021, type CellPath } from '../../src/forms/index.js';
import type { Cell, Passage, Report, Section } from '../../src/model/index.js';
import { claimsOf } from '../../src/recognise/claims/index.js';

/** Figures of the correct report; every other cell is 0. */
const figures: Readonly<Record<CellPath, number>> = {
  'disclosure.normativeDocuments.issued': 2, 'disclosure.normativeDocuments.repealed': 1, 'disclosure.normativeDocuments.inForce': 9,
  'disclosure.licensing.decisions': 35, 'disclosure.penalty.decisions': 6, 'disclosure.fees.amount': 1.5,
  'requests.received.naturalPerson': 12, 'requests.received.business': 3, 'requests.received.total': 15,
  'requests.carriedOver.naturalPerson': 1, 'requests.carriedOver.total': 1,
  'requests.results.granted.naturalPerson': 4, 'requests.results.granted.total': 4,
  'requests.results.partiallyGranted.naturalPerson': 2, 'requests.results.partiallyGranted.total': 2,
  'requests.results.denied.thirdParty.naturalPerson': 1, 'requests.results.denied.thirdParty.total': 1,
  'requests.results.unavailable.notHeld.naturalPerson': 5, 'requests.results.unavailable.notHeld.business': 3, 'requests.results.unavailable.notHeld.total': 8,
  'requests.results.total.naturalPerson': 12, 'requests.results.total.business': 3, 'requests.results.total.total': 15,
  'requests.carriedForward.naturalPerson': 1, 'requests.carriedForward.total': 1,
  'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1,
};

const organization = '青河县档案局';
const title = `${organization}2023年政府信息公开工作年度报告`;
const preamble = '本报告根据《中华人民共和国政府信息公开条例》编制。报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与青河县档案局办公室联系，电话：0555-1234567。';

/** The words of its six sections; the tables of 二 to 四 are in the cells. */
export const sampleSections: Readonly<Record<number, string>> = {
  1: [
    '2023年，青河县档案局认真落实政府信息公开各项要求。',
    '（一）主动公开。全年通过网站公开档案开放目录等信息320条，制发行政规范性文件2件。',
    '（二）依申请公开。2023年收到政府信息公开申请15件，上年结转1件，办结15件，结转下年度继续办理1件。因政府信息公开引起的行政复议1件，未发生行政诉讼。',
    '（三）政府信息管理。每件公文先审查后公开，目录按月更新。',
    '（四）平台建设。改版网站公开专栏，增设检索入口。',
    '（五）监督保障。举办培训两期，公开工作列入年度考核。',
  ].join('\n'),
  2: '', 3: '', 4: '',
  5: '存在的主要问题：档案开放审核的进度不够快，目录检索还不方便。改进情况：增加审核人手，下一步将按专题编制开放目录，并定期征求查档群众的意见。',
  6: '2023年收取信息处理费0元，没有其他需要报告的事项。',
};

/** The correct report itself. */
export const sampleReport = (): Report => reportWith({});

/** The correct report with an example's differences. `text` and `prior` are not its business. */
export function reportWith(example: Pick<Example, 'cells' | 'sections' | 'title' | 'preamble'>): Report {
  const sections = form2021.sections.flatMap(({ number, title: heading }): Section[] => {
    const text = example.sections?.[number] === undefined ? sampleSections[number]! : example.sections[number];
    return text === null ? [] : [sectionWith(number, heading, text)];
  });
  const named = example.title ?? title;
  const shape = /^(.*?)(\d{4})年/.exec(named);
  const opening = passagesOf(example.preamble ?? preamble, 2);
  const year = shape ? Number(shape[2]) : null;
  return {
    source: 'sample.txt', form: '2021', year, organization: shape?.[1] ?? null, title: named, titleAt: { in: 'text', line: 1, column: 1 },
    preamble: opening, sections, layouts: { disclosure: '2021', requests: '2021', disputes: '2021' },
    cells: cellsWith(example.cells ?? {}), tabular: false,
    claims: claimsOf({ preamble: opening, sections, organization: shape?.[1] ?? null, year }), remarks: [],
  };
}

function cellsWith(changes: Readonly<Record<CellPath, number | null>>): Map<CellPath, Cell> {
  const cells = new Map(cellsOf(form2021).map(({ path }) => [path, cellWith(figures[path] ?? 0)]));
  for (const [path, value] of Object.entries(changes)) cells.set(path, cellWith(value));
  return cells;
}

const cellWith = (value: number | null): Cell => ({ state: value === null ? 'blank' : 'number', value, text: value === null ? '' : String(value), at: { in: 'file' } });

/** Ten lines are left for each section, so that places differ. */
function sectionWith(number: number, heading: string, text: string): Section {
  const line = number * 10;
  const sections: Section[] = [];
  const own: Passage[] = [];
  for (const passage of passagesOf(text, line + 1)) {
    const opened = /^（([一二三四五])）([^。]{1,20})。?/.exec(passage.text);
    if (opened) sections.push({ number: '一二三四五'.indexOf(opened[1]!) + 1, heading: opened[2]!, at: passage.at, passages: [behind(passage, opened[0].length)], sections: [] });
    else if (passage.text) own.push(passage);
  }
  return { number, heading, at: { in: 'text', line, column: 1 }, passages: own, sections };
}

const passagesOf = (text: string, line: number): Passage[] => text.split('\n').map((one, at) => ({ text: one, at: { in: 'text', line: line + at, column: 1 } }));

const behind = ({ text, at }: Passage, length: number): Passage => ({ text: text.slice(length), at: at.in === 'text' ? { ...at, column: at.column + length } : at });
