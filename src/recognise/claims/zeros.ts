// 政府信息公开申请受理数、行政复议数、行政诉讼数均为0: nought for everything that is listed.
import type { ClaimSubject } from '../../model/index.js';
import type { Clause, Is } from './clause.js';
import type { Known, Reading } from './reading.js';
import { causes } from './statements.js';
import type { Token } from './tokens.js';

/**
 * Reads 均为0 of a list; `null` where it is one thing, or any word may narrow the list. Whoever says that nothing came
 * says it of all that is named before.
 */
export function readZeros({ tokens, from, at, each }: Clause, value: number, known: Known): Reading | null {
  if (value !== 0 || !each) return null;
  const list = tokens.slice(from, at);
  if (!list.some(({ means }) => means.is === 'and') || list.some(({ means, word }) => means.is === 'unknown' && !causes.test(word))) return null;
  const subjects = [...new Set(itemsOf(list).flatMap((item) => subjectOf(item, known)))];
  return subjects.length > 0 ? { subjects, topic: known.topic, from } : null;
}

function itemsOf(list: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  for (const one of list) {
    if (one.means.is === 'and') items.push([]);
    else items.at(-1)!.push(one);
  }
  return items;
}

/** What narrows an item, so that it is no row of its own: 网上申请, 结果维持, a bare 结转. */
const narrowing = new Set<Is>(['channel', 'applicant', 'ending', 'carry', 'publish', 'general', 'document', 'decision', 'others', 'office']);

function subjectOf(item: readonly Token[], known: Known): ClaimSubject[] {
  if (item.some(({ means }) => narrowing.has(means.is))) return [];
  const has = (is: Is): boolean => item.some(({ means }) => means.is === is);
  const dispute = item.find(({ means }) => means.is === 'dispute')?.means;
  if (dispute?.is === 'dispute') return known.disclosure ? [`disputes.${dispute.kind}`] : [];
  if (!known.requests) return [];
  if (has('carriedOver')) return ['carriedOver'];
  if (has('carriedForward') || has('unfinished')) return ['carriedForward'];
  if (has('handle')) return ['handled'];
  return has('receive') || has('request') ? ['received'] : [];
}
