import { describe, expect, it } from '@jest/globals';
import { Part } from '../../../../src/write/annotate/xml/part.js';
import { enough, onlyEnd, scan, whole, type Reading } from '../../../../src/write/annotate/xml/scan.js';

/** The elements as they are told: each name with its tag, and at its end what it holds. Those called `skip` are passed over. */
function told(xml: string): string[] {
  const part = new Part(new TextEncoder().encode(xml));
  const lines: string[] = [];
  const reading = (openEnd: number): Reading => ({
    child: (name, start, openEnd) => {
      lines.push(`${name} ${part.text(start, openEnd)}`);
      return name === 'skip' ? null : reading(openEnd);
    },
    end: (closeStart) => lines.push(`/ ${part.text(openEnd, closeStart)}`),
  });
  scan(part, reading(0));
  return lines;
}

describe('a scan', () => {
  it.each<[string, string[]]>([
    ['<w:a><b/>字</w:a>', ['a <w:a>', 'b <b/>', '/ ', '/ <b/>字']],
    [`<a b="/>" c='>"'>x</a>`, [`a <a b="/>" c='>"'>`, '/ x']],
    ['<?xml version="1.0"?><!DOCTYPE a><a><!-- <b> > --><![CDATA[<c>]]></a>', ['a <a>', '/ <!-- <b> > --><![CDATA[<c>]]>']],
    ['<a><skip><b><c/></b><d></d></skip><e/></a>', ['a <a>', 'skip <skip>', 'e <e/>', '/ ', '/ <skip><b><c/></b><d></d></skip><e/>']],
    ['<a><skip/><b/></a></c>', ['a <a>', 'skip <skip/>', 'b <b/>', '/ ', '/ <skip/><b/>']],
    ['<a', ['a <a']],
    ['没有标签', []],
  ])('tells %s in order', (xml, lines) => expect(told(xml)).toEqual(lines));

  it('can begin and end within a part', () => {
    const part = new Part(new TextEncoder().encode('<a><b/><c>1</c></a>'));
    const names: string[] = [];
    scan(part, { child: (name) => whole(() => names.push(name)), end: () => {} }, 3, 15);
    expect(names).toEqual(['b', 'c']);
  });
});

describe('what is passed over', () => {
  /** Where each \`c\` ends and whether it nests; of what it holds the first child alone is told. */
  function ends(xml: string): unknown[] {
    const lines: unknown[] = [];
    const cell = (): Reading => {
      let first = true;
      return {
        child: (name) => {
          if (!first) return onlyEnd;
          first = false;
          lines.push(name);
          return null;
        },
        end: (closeStart, end, nests) => lines.push([xml.slice(closeStart, end), nests]),
      };
    };
    const root: Reading = { child: (name) => (name === 'stop' ? enough : name === 'c' ? cell() : name === 'w' ? whole((closeStart, end, nests) => lines.push([xml.slice(closeStart, end), nests])) : root), end: () => {} };
    scan(new Part(new TextEncoder().encode(xml)), root);
    return lines;
  }

  it.each<[string, unknown[]]>([
    ['<r><c><p/><q><s/></q><q></q></c ><c/></r>', ['p', ['</c >', false], ['', false]]],
    ['<r><c><p/><q><c><p/></c><c/></q></c><c></c></r>', ['p', ['</c>', true], ['</c>', true]]],
    ['<r><c><p/><q/><!-- </c> --><![CDATA[</c>]]><?a </c>?><cc></cc></c></r>', ['p', ['</c>', false]]],
    ['<r><c><p/><c a=">"/></c></r>', ['p', ['</c>', true]]],
    ['<r><w><w></w><x></x></w><w>1</w><w/></r>', [['</w>', true], ['</w>', false], ['', false]]],
    ['<x:r><x:w><y:w></x:w></x:r>', [['</x:w>', false]]],
    ['<r><c><p/><q>', ['p', ['', false]]],
    ['<r><w><stop/></w><stop/><w></w></r>', [['</w>', false]]],
  ])('of %s is told where it ends', (xml, lines) => expect(ends(xml)).toEqual(lines));
});

describe('a part', () => {
  it('tells stretches of one length apart', () => {
    const words = Array.from({ length: 5000 }, (_, index) => String(index).padStart(4, '0'));
    const part = new Part(new TextEncoder().encode(words.join('')));
    expect(words.map((_, index) => part.text(index * 4, index * 4 + 4))).toEqual(words);
  });

  it('gives an attribute by its name without prefix', () => {
    const tag = '<w:a w:val="1" x:other="字&amp;"/>';
    const bytes = new TextEncoder().encode(tag);
    const part = new Part(bytes);
    expect([part.attribute(0, bytes.length, 'val'), part.attribute(0, bytes.length, 'other'), part.attribute(0, bytes.length, 'a')]).toEqual(['1', '字&', undefined]);
  });
});
