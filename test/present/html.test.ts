import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { html } from '../../src/present/html.js';
import { script, scriptHash } from '../../src/present/html/script.js';
import { correct, hostile, nasty, options, present, spoilt, unreadable } from './runs.js';

type Element = DefaultTreeAdapterMap['element'];

/** Every element of a page, by a parser that does what browsers do. */
function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterMap['parentNode']): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parse(page));
  return found;
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: DefaultTreeAdapterMap['node']): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
const classed = (elements: readonly Element[], name: string): Element[] => elements.filter((one) => (attribute(one, 'class') ?? '').split(' ').includes(name));

describe('html', () => {
  it('lets its own script run and no other, and asks for nothing', async () => {
    expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
    const page = await present(html, [spoilt()]);
    const elements = elementsOf(page);
    expect(elements.filter(({ tagName }) => tagName === 'script').map(textOf)).toEqual([script]);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name, value }) => (name === 'src' || name === 'href') && !value.startsWith('#'))).toEqual([]);
    expect(attribute(elements.find((one) => attribute(one, 'http-equiv') !== undefined)!, 'content')).toContain("default-src 'none'");
  });

  it('leads from finding to cell and back by links whose ends exist', async () => {
    const elements = elementsOf(await present(html, [spoilt(), { ...spoilt(), source: 'other.txt' }, unreadable()]));
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = elements.filter(({ tagName }) => tagName === 'a').map((one) => attribute(one, 'href')!.slice(1));
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    const cell = elements.find((one) => attribute(one, 'id')?.endsWith('-requests.results.granted.total'))!;
    const back = attribute(elementsIn(cell).find(({ tagName }) => tagName === 'a')!, 'href')!.slice(1);
    const finding = elements.find((one) => attribute(one, 'id') === back)!;
    expect(elementsIn(finding).some((one) => attribute(one, 'href') === `#${attribute(cell, 'id')}`)).toBe(true);
  });

  it('marks the wrong cell with what it should be, and the claim of the text', async () => {
    const elements = elementsOf(await present(html, [spoilt()]));
    const [changed] = classed(elements, 'change');
    expect(textOf(changed!)).toMatch(/^5 4/);
    const marks = elements.filter(({ tagName }) => tagName === 'mark');
    expect(marks.map(textOf).join()).toContain('申请18件');
  });

  it('marks nothing that somebody accepted, and lists it last with the reason', async () => {
    const one = spoilt();
    if (one.verdict === 'unreadable') throw new Error('the spoilt report is readable');
    const accepted = one.findings.map((finding) => (finding.cells.length > 0 ? { ...finding, accepted: { reason: '系统导出如此', by: 'acceptance' as const } } : finding));
    const elements = elementsOf(await present(html, [{ ...one, findings: accepted }]));
    expect(classed(elements, 'cause')).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'td').flatMap((cell) => ['error', 'warning', 'change', 'also'].filter((name) => classed([cell], name).length > 0))).toEqual([]);
    const titles = elements.filter(({ tagName }) => tagName === 'h3').map(textOf);
    expect(titles.slice(0, titles.indexOf('报告原文与标记')).at(-1)).toBe('已接受');
    expect(classed(elements, 'accepted').map(textOf).join()).toContain('系统导出如此');
  });

  it('gives headings of tables a scope, and regions that scroll a name', async () => {
    const elements = elementsOf(await present(html, [correct()]));
    expect(elements.filter(({ tagName }) => tagName === 'th').every((one) => attribute(one, 'scope') !== undefined)).toBe(true);
    for (const one of elements.filter((one) => attribute(one, 'tabindex') === '0')) expect(attribute(one, 'aria-label')).toBeTruthy();
  });

  it('shows hostile words as words', async () => {
    const elements = elementsOf(await present(html, [hostile()]));
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(textOf(elements.find(({ tagName }) => tagName === 'h2')!)).toContain(nasty.slice(0, 30));
  });

  it('explains the rules that found something, and no other', async () => {
    const rules = classed(elementsOf(await present(html, [spoilt()], options('en'))), 'rule');
    expect(rules.map((one) => attribute(one, 'id')!.split('-rule-')[1])).toContain('requests-row-total');
    expect(rules.length).toBeLessThan(6);
  });
});

function elementsIn(element: Element): Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}
