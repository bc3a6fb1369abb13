// In: a source and the results it came to. Out: a copy of it that shows them, or a page that does where the format can
// carry no marks. Refuses to know where either is written.
import { InputError, type Finding, type Lang } from './finding/index.js';
import { summarise, type Judged, type Result } from './model/index.js';
import { html } from './present/html.js';
import { inOrder } from './present/order.js';
import type { PresentOptions } from './present/presenter.js';
import { proposalsOf, type Proposal } from './present/proposals.js';
import { words } from './present/words.js';
import { zipEntryNames } from './read/container.js';
import { readerOf, type Source } from './read/index.js';
import { annotate, sign, type Mark, type Markable } from './write/annotate/index.js';

/** What shows a source’s findings, and what of them it could not show. */
export interface MarkedCopy {
  /** `copy`: the file with comments · `page`: an HTML page that shows the report with its findings. */
  readonly kind: 'copy' | 'page';
  readonly bytes: Uint8Array;
  /** What its name should end in; of a copy that of the source, so `null`. */
  readonly ending: 'html' | null;
  /** Findings that no cell or sentence of the file could be found for. */
  readonly unplaced: readonly Mark[];
}

/**
 * What is to be marked, numbered as people read it, report by report: at the cells a cause would change, to
 * what; then the findings. One whose own cell its cause leaves as it is stands on a paler cell and names the cause. What
 * somebody accepted keeps its number and is not marked: nothing there is to be changed.
 */
export function marksFor(results: readonly Result[], { lang }: Pick<PresentOptions, 'lang'>): Mark[] {
  const judged = results.filter((result): result is Judged => result.verdict !== 'unreadable');
  return judged.flatMap((result) => {
    const proposals = proposalsOf(result, lang);
    const marks = inOrder(result).flatMap((finding, index) => (finding.accepted ? [] : [findingMark(finding, index + 1, { proposals, lang })]));
    return [...proposals.map((one) => proposalMark(one, lang)), ...marks];
  });
}

const causeSign = (number: number, lang: Lang): string => `${words(lang).cause} ${number}`;

const proposalMark = ({ number, at, text }: Proposal, lang: Lang): Mark => ({ sign: causeSign(number, lang), at, also: [], shade: 'error', text });

interface Telling {
  readonly proposals: readonly Proposal[];
  readonly lang: Lang;
}

function findingMark({ id, at, also, cells, severity, message }: Finding, number: number, { proposals, lang }: Telling): Mark {
  const own = proposals.filter(({ cause }) => cause.findings.includes(id));
  const elsewhere = own.length > 0 && !own.some(({ cell }) => cell === cells[0]);
  const text = elsewhere ? `${message[lang]}${lang === 'zh' ? '，见' : '; see '}${causeSign(own[0]!.number, lang)}` : message[lang];
  return { sign: sign(number), at, also, shade: elsewhere ? 'also' : severity, text };
}

/** A copy that shows the findings; the bytes given are left as they are. */
export async function markedCopy(source: Source, results: readonly Result[], options: PresentOptions): Promise<MarkedCopy> {
  const kind = await markableKind(source);
  const marks = marksFor(results, options);
  if (kind === null) return { kind: 'page', bytes: await pageOf(results, options), ending: 'html', unplaced: [] };
  try {
    return { kind: 'copy', ending: null, ...(await annotate({ bytes: source.bytes, kind, marks, lang: options.lang })) };
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure;
    return { kind: 'page', bytes: await pageOf(results, options), ending: 'html', unplaced: [] };
  }
}

/** Whether the bytes can carry marks; of what cannot, a page is made. */
export const isMarkable = async (source: Source): Promise<boolean> => (await markableKind(source)) !== null;

/** Which marks the bytes can carry; `null` for none. */
async function markableKind(source: Source): Promise<Markable | null> {
  const reader = (await readerOf(source)).id;
  if (reader === 'docx' || reader === 'html') return reader;
  return zipEntryNames(source.bytes)?.some((name) => /^xl\/worksheets\/.+\.xml$/i.test(name)) ? 'xlsx' : null;
}

async function pageOf(results: readonly Result[], options: PresentOptions): Promise<Uint8Array> {
  const parts = [html.start(options)];
  for (const [index, result] of results.entries()) parts.push(await html.result(result, options, index));
  parts.push(html.end(summarise(results), options));
  return new TextEncoder().encode(parts.join(''));
}
