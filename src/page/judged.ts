import { markedCopy, type MarkedCopy } from '../marked-copy.js';
import { reportToJson, summarise, type Judged, type Result } from '../model/index.js';
import { judgedReport, lostReport } from '../present/html/report.js';
import { resultToJson } from '../present/json.js';
import type { PresentOptions } from '../present/presenter.js';
import { ruleInfos } from '../rule-infos.js';
import { judgeSource } from '../run.js';
import type { Source } from '../read/index.js';
import { reportWorkbook } from '../write/xlsx/index.js';

/** A file that was dropped, with what came of it. */
export interface Dropped {
  readonly source: Source;
  readonly results: readonly Result[];
}

/** A file to be saved. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The same judgement as the command line's, of one file by itself. */
export const judged = async (source: Source): Promise<Dropped> => ({ source, results: await judgeSource(source) });

/** How the page shows results: without colours, with all that is to be known of the rules. */
export const optionsFor = (lang: PresentOptions['lang'], version: string): PresentOptions => ({ lang, version, color: false, columns: 80, rules: ruleInfos() });

/** What is to be seen of a file: its reports, each opened where it is the only one. */
export const shown = ({ results }: Dropped, options: PresentOptions): string =>
  results.map((result) => (result.verdict === 'unreadable' ? lostReport(result, options, true) : judgedReport(result, options, results.length === 1))).join('');

/** The validation as `validate --format json` prints it. */
export function validationJson(dropped: readonly Dropped[], options: PresentOptions): string {
  const results = dropped.flatMap((one) => one.results);
  const told = { version: 1, tool: { name: 'gov-report', version: options.version }, results: results.map((one) => resultToJson(one, options)), summary: summarise(results) };
  return `${JSON.stringify(told, null, 2)}\n`;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const isJudged = (result: Result): result is Judged => result.verdict !== 'unreadable';

/** The ways a file can be taken away, by name; each is made when it is asked for. */
export const downloads: Readonly<Record<'marked' | 'validation' | 'report' | 'workbook', (dropped: Dropped, options: PresentOptions) => Promise<Download> | Download>> = {
  async marked({ source, results }, options) {
    const copy: MarkedCopy = await markedCopy(source, results, options);
    const { stem, ending } = partsOf(source.name);
    return { name: copy.ending === null ? `${stem}-标注${ending}` : `${stem}-标注.${copy.ending}`, type: 'application/octet-stream', bytes: copy.bytes };
  },
  validation: (dropped, options) => ({ name: `${partsOf(dropped.source.name).stem}-核对.json`, type: 'application/json', bytes: text(validationJson([dropped], options)) }),
  report({ source, results }) {
    const reports = results.filter(isJudged).map(({ report }) => reportToJson(report));
    return { name: `${partsOf(source.name).stem}.json`, type: 'application/json', bytes: text(`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`) };
  },
  async workbook({ source, results }) {
    const [first] = results.filter(isJudged);
    return { name: `${partsOf(source.name).stem}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: reportWorkbook(first!.report) };
  },
};

function partsOf(name: string): { readonly stem: string; readonly ending: string } {
  const at = name.lastIndexOf('.');
  return at > 0 ? { stem: name.slice(0, at), ending: name.slice(at) } : { stem: name, ending: '' };
}
