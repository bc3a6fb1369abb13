// What a sentence says without a figure: 未收到申请, 无行政复议, 全部办结, 办结率100%.
import type { ClaimSubject } from '../../model/index.js';
import { endsClause } from './clause.js';
import type { Known } from './reading.js';
import type { Meaning, Token } from './tokens.js';

interface Statement { readonly subject: ClaimSubject; readonly value: number; readonly unit: string; readonly end: number }

/** Whether a word may begin such a statement. */
export const saysWithoutFigure = ({ is }: Meaning): boolean => is === 'none' || is === 'done' || is === 'all' || is === 'rate';

/** The claims the word at `at` makes with the words after it. */
export function statements(tokens: readonly Token[], at: number, known: Known): readonly Statement[] {
  const { is } = tokens[at]!.means;
  if (is === 'none') return noneOf(tokens, at, known);
  return is === 'rate' ? fullRate(tokens, at, known) : allHandled(tokens, at, known);
}

const nothing: readonly Statement[] = [];

/** 未收到政府信息公开申请; 无行政复议、行政诉讼. Whatever narrows the noun, before or after it, keeps it silent. */
function noneOf(tokens: readonly Token[], at: number, known: Known): readonly Statement[] {
  let stop = at + 1;
  while (stop < tokens.length && (counted.has(tokens[stop]!.means.is) || passing.has(tokens[stop]!.means.is))) stop++;
  const clause = tokens.slice(at + 1, stop);
  const nouns = clause.filter(({ means }) => counted.has(means.is));
  const last = tokens.lastIndexOf(nouns.at(-1)!, stop);
  if (nouns.length === 0 || !endsHere(tokens[stop]) || clause.some(narrows) || !endsClause(tokens, last)) return nothing;
  const disclosure = known.disclosure || clause.some(speaksOfDisclosure);
  const disputes = nouns.filter(({ means }) => means.is === 'dispute');
  const carried = nouns.filter(({ means }) => means.is === 'carriedOver' || means.is === 'carriedForward');
  const said = disputes.length > 0 ? disputes : carried.length > 0 ? carried : nouns;
  const { end } = tokens[last]!;
  const subjects = new Set(said.map(({ means }) => subjectOf(means, disclosure, known)));
  return [...subjects].filter((subject) => subject !== null).map((subject) => ({ subject, value: 0, unit: subject === 'fee.received.amount' ? '元' : '', end }));
}

function subjectOf(means: Meaning, disclosure: boolean, known: Known): ClaimSubject | null {
  if (means.is === 'fee') return 'fee.received.amount';
  if (means.is === 'request') return means.strong || known.requests ? 'received' : null;
  if (means.is === 'carriedOver' || means.is === 'carriedForward') return known.requests ? means.is : null;
  return means.is === 'dispute' && disclosure ? `disputes.${means.kind}` : null;
}

const counted = new Set(['request', 'dispute', 'fee', 'carriedOver', 'carriedForward']);
const passing = new Set(['glue', 'and', 'disclosure', 'collect', 'situation', 'receive', 'unknown', 'year', 'relative', 'each', 'all', 'applicant']);
const endsHere = (next: Token | undefined): boolean => next === undefined || next.means.is === 'figure' || next.means.is === 'break';
const narrows = ({ means, word }: Token): boolean => means.is === 'unknown' && !causes.test(word);
const speaksOfDisclosure = ({ means, word }: Token): boolean => (means.is === 'request' ? means.strong : means.is === 'disclosure' || word.includes('信息公开'));

/** 因…引起的, 被…: the only words not in the vocabulary that may stand between 无 and its noun. */
export const causes = /^(?:因|因为|由|由于|引起|引发|提请|产生|政府信息|信息|政务公开|等|发生|被|涉|关于|有关|相关|针对|对|任何|人|收|公众|向|或者|工作|一件|新增|提起|申请人|而|导致|所|就|出现)+$/;

/** 全部办结. 均在法定期限内答复 says only that nothing was late; 已到期的全部办结 leaves the rest open. */
function allHandled(tokens: readonly Token[], at: number, known: Known): readonly Statement[] {
  const { means } = tokens[at]!;
  if (known.topic !== 'requests' || known.last?.subject === 'carriedOver' || known.last?.subject.startsWith('results.') || isTimely(tokens, at) || isOfOther(tokens, at) || isOfSome(tokens, at)) return nothing;
  let end = at;
  if (means.is === 'all') {
    end++;
    while (tokens[end]?.means.is === 'glue') end++;
    if (tokens[end]?.means.is !== 'handle' || !finished.test(tokens[end]!.word)) return nothing;
  }
  return endsClause(tokens, end) ? [handledAll(tokens[end]!)] : nothing;
}

/** 人大建议全部办结, 3件均已办结: of what stands right before, not of all requests. */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - near); index--) {
    const { is } = tokens[index]!.means;
    if (is === 'break') return false;
    if (is === 'unknown' || is === 'figure') return true;
    if (is === 'request') return false;
  }
  return false;
}

/** 其余全部办结, 符合条件的，全部办结, 除结转下年的外，均已办结, 上年结转件全部办结: of some requests, picked out or left. */
function isOfSome(tokens: readonly Token[], at: number): boolean {
  let [pauses, figures, isNext] = [0, 0, true];
  for (let index = at - 1; index >= Math.max(0, at - near); index--) {
    const { means: { is }, word } = tokens[index]!;
    if (is === 'break' && (++pauses > 1 || figures > 0)) return false;
    if (is === 'figure' && ++figures > 1) return false;
    if (figures > 0 ? word === '除' || word === '除了' : leaving.test(word) || (isNext && word.endsWith('的')) || (pauses === 0 && picking.has(is))) return true;
    isNext &&= is === 'glue' || is === 'break';
  }
  return false;
}

const leaving = /^(?:其余|剩余|余下|除|除了)$/;
const picking = new Set(['carriedOver', 'applicant', 'channel']);

const finished = /办结|完毕|完成|完结/;

/** 办结率100%. */
function fullRate(tokens: readonly Token[], at: number, known: Known): readonly Statement[] {
  if (known.topic !== 'requests' || known.last?.subject === 'carriedOver' || isTimely(tokens, at) || isOfOther(tokens, at) || isOfSome(tokens, at)) return nothing;
  let next = at + 1;
  while (tokens[next] && (tokens[next]!.means.is === 'glue' || tokens[next]!.means.is === 'each' || tokens[next]!.means.is === 'all')) next++;
  const figure = tokens[next]?.means;
  return figure?.is === 'figure' && figure.kind === 'percent' && figure.value === 100 ? [handledAll(tokens[next]!)] : nothing;
}

/** All were handled, in words up to a token. */
const handledAll = ({ end }: Token): Statement => ({ subject: 'allHandled', value: 1, unit: '', end });

/** So many words are looked at on either side: enough for any clause, and hostile text is not searched to its end. */
const near = 16;

/** 按时, 法定期限内, 到期 in the clause: the saying is about time, not about everything. */
function isTimely(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && from > at - near && tokens[from - 1]!.means.is !== 'break') from--;
  let to = at;
  while (to + 1 < tokens.length && to < at + near && tokens[to + 1]!.means.is !== 'break') to++;
  return tokens.slice(from, to + 1).some(timely) || (from === at && isOfDue(tokens, at - 2));
}

/** 到期的7件，全部办结: what the clause before ends with is what was due. */
function isOfDue(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && at > last - near && beside.has(tokens[at]!.means.is)) at--;
  return at >= 0 && timely(tokens[at]!);
}
const beside = new Set(['glue', 'figure', 'request']);

const timely = ({ means, word }: Token): boolean => means.is === 'timely' || (means.is === 'unknown' && /期限|时限|到期/.test(word));
