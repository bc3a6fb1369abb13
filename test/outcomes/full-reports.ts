import { cellsOf, form2019, form2021, identitiesOf, type CellPath, type Form } from '../../src/forms/index.js';
import type { Cell, Passage, Report, Section } from '../../src/model/index.js';
import { claimsOf } from '../../src/recognise/claims/index.js';

export interface Layout {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  at(row: string, column: string): CellPath;
}
export interface Simulation {
  layoutOf(library: object, form: Form): Layout;
  randomFrom(seed: number): () => number;
  correctReport(layout: Layout, random: () => number, requests: number): Map<CellPath, number>;
  readonly spoilings: Readonly<Record<string, (layout: Layout, random: () => number, values: Map<CellPath, number>) => boolean | void>>;
}

// Plain JavaScript, which the benchmark runs as it is: its shape is what is written above.
const path: string = '../bench/localise-simulation.mjs';
export const simulation = (await import(path)) as Simulation;

/** A form's tables as the simulation fills them in. */
export const layoutOf = (form: Form): Layout => simulation.layoutOf({ cellsOf, identitiesOf }, form);

/** Figures of table 二, the others are 0. */
const disclosed: Readonly<Record<string, number>> = {
  'regulations.issued': 1, 'regulations.inForce': 4, 'normativeDocuments.issued': 12, 'normativeDocuments.repealed': 3, 'normativeDocuments.inForce': 86,
  'licensing.decisions': 1204, 'penalty.decisions': 57, 'coercion.decisions': 9, 'fees.amount': 31.25,
  'regulations.newlyMade': 1, 'regulations.newlyPublished': 1, 'regulations.totalPublished': 4,
  'normativeDocuments.newlyMade': 12, 'normativeDocuments.newlyPublished': 11, 'normativeDocuments.totalPublished': 86,
  'licensing.previousItems': 210, 'licensing.change': -6, 'otherServices.previousItems': 44, 'otherServices.change': 3, 'otherServices.decisions': 508,
  'penalty.previousItems': 350, 'penalty.change': 8, 'coercion.previousItems': 21, 'coercion.change': 0, 'fees.previousItems': 7, 'fees.change': -1,
  'procurement.items': 38, 'procurement.amount': 5612300.5,
};

/** Everything in a correct report's tables: about so many requests, of all kinds of applicants, with all kinds of results. */
export function fullFigures(form: Form, requests: number, seed: number): Map<CellPath, number> {
  const figures = simulation.correctReport(layoutOf(form), simulation.randomFrom(seed), requests);
  for (const { table, path } of cellsOf(form)) if (table === 'disclosure') figures.set(path, disclosed[path.slice('disclosure.'.length)] ?? 0);
  return new Map(cellsOf(form).map(({ path }) => [path, figures.get(path) ?? 0]));
}

/** What the sections 一, 五 and 六 say, in agreement with the figures. */
function words(of: (path: string) => number, year: number): Readonly<Record<number, string>> {
  return {
    1: [
      `${year}年，白石市林业局坚持以公开为常态，修订公开指南，公开机构职能、规划计划和办事指南等信息860条。`,
      `依申请公开方面，全年新收政府信息公开申请${of('requests.received.total')}件，其中自然人申请${of('requests.received.naturalPerson')}件；上年结转${of('requests.carriedOver.total')}件。共办结${of('requests.results.total.total')}件，其中予以公开${of('requests.results.granted.total')}件、部分公开${of('requests.results.partiallyGranted.total')}件；结转下年度继续办理${of('requests.carriedForward.total')}件。`,
      `因政府信息公开被申请行政复议${of('disputes.reconsideration.total')}件，政府信息管理、平台建设和监督保障按制度落实，全年培训两次、考核一次。`,
    ].join('\n'),
    5: `存在的主要问题：一是林权信息更新不够及时，二是解读材料形式单一。改进情况：对照目录逐项补录，编印图解读本，${year}年内已经完成。`,
    6: '按规定向3名申请人收取信息处理费共计120元。没有其他需要报告的事项。',
  };
}

/** A correct report with figures in most rows and columns. */
export function fullReport(form: Form, figures: ReadonlyMap<CellPath, number>, year: number): Report {
  const title = `白石市林业局${year}年政府信息公开工作年度报告`;
  const texts = words((path) => figures.get(path)!, year);
  const preamble: Passage[] = [{ text: `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`, at: { in: 'text', line: 3, column: 1 } }];
  const sections = form.sections.map(({ number, title: heading }): Section => ({
    number, heading, at: { in: 'text', line: number * 10, column: 1 }, sections: [],
    passages: texts[number]?.split('\n').map((text, at) => ({ text, at: { in: 'text', line: number * 10 + at + 1, column: 1 } })) ?? [],
  }));
  const organization = '白石市林业局';
  return {
    source: 'full.txt', form: form.id, year, organization, title, titleAt: { in: 'text', line: 1, column: 1 }, preamble, sections,
    layouts: { disclosure: form.id, requests: form.id, disputes: form.id }, cells: asCells(figures), tabular: false,
    claims: claimsOf({ preamble, sections, organization, year }), remarks: [],
  };
}

/** Every cell on a line of its own, so that places can be told apart. */
export const asCells = (figures: ReadonlyMap<CellPath, number>): Map<CellPath, Cell> =>
  new Map([...figures].map(([path, value], line) => [path, { state: 'number', value, text: String(value), at: { in: 'text', line: line + 100, column: 1 } }]));

export const full2021 = (): Report => fullReport(form2021, fullFigures(form2021, 640, 3), 2023);
export const full2019 = (): Report => fullReport(form2019, fullFigures(form2019, 640, 4), 2020);
