import { sayPlace } from '../../finding/index.js';
import { nameOf } from '../../forms/index.js';
import type { Cause, Change, Explanation } from '../../model/index.js';
import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import { bracketed, remarksOn, rootsOf, sayMends } from '../explanation.js';
import { sayState, semicolon, words } from '../words.js';
import { findingItem } from './findings.js';
import { cellId, type View } from './view.js';
import { pageWords } from './words.js';

const mostAlternatives = 5;

/** A cause: what to change, in words and with the cell a click away; the other ways; the findings it explains. */
export function causeSection(cause: Cause, index: number, view: View): string {
  const { state, explanations, findings, more = 0, note } = cause;
  const leads = state === 'certain' || state === 'ranked';
  const best = leads ? explanations[0] : undefined;
  const others = best ? explanations.slice(1) : explanations;
  const shown = view.explainAll ? others : others.slice(0, mostAlternatives);
  const left = others.length - shown.length + more;
  const own = view.marks.list.filter(({ finding }) => findings.includes(finding.id));
  return tag('section', { class: `cause ${state}` }, [
    tag('h3', {}, `${words(view.lang).cause} ${index + 1}`),
    best ? tag('p', { class: 'best' }, explanation(best, view)) : '',
    tag('p', { class: 'state' }, escapeText([best && sayMends(cause, view.result, view.lang), sayState(state, view.lang), note?.[view.lang]].filter(Boolean).join(semicolon(view.lang)))),
    shown.length > 0 ? tag('ul', { class: 'others' }, shown.map((one) => tag('li', {}, `${pageWords(view.lang).or} ${explanation(one, view)}`))) : '',
    left > 0 ? tag('p', { class: 'state' }, view.lang === 'zh' ? `还有 ${left} 种` : `and ${left} more`) : '',
    tag('ol', { class: 'findings' }, own.map((one) => findingItem(one, view))),
  ]);
}

function explanation(one: Explanation, view: View): string {
  const told = rootsOf(one).map((change) => changeText(change, view)).join(semicolon(view.lang));
  return told + escapeText(bracketed(remarksOn(one, view.lang), view.lang));
}

function changeText({ cell, from, to, at }: Change, view: View): string {
  const word = words(view.lang);
  const name = tag('a', { href: `#${cellId(view, cell)}` }, escapeText(nameOf(cell)[view.lang]));
  const place = at && sayPlace(at)[view.lang];
  const was = from === null ? word.nowBlank : `${word.now} ${tag('del', {}, escapeText(String(from)))}`;
  const tail = place ? `<small>${view.lang === 'zh' ? '，' : ', '}${escapeText(place)}</small>` : '';
  return view.lang === 'zh' ? `「${name}」${word.change} <ins>${to}</ins>，${was}${tail}` : `“${name}” ${word.change} <ins>${to}</ins>, ${was}${tail}`;
}
