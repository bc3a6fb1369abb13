import { describe, expect, it } from '@jest/globals';
import { textEvidence } from '../../src/check/text-evidence.js';
import { reportWith } from './sample-report.js';

const said = (text: string, cells: Record<string, number> = {}) => textEvidence(reportWith({ sections: { 1: text }, cells })).map(({ id, terms, equals }) => `${id} ${terms.map(({ cell, times }) => `${times}×${cell}`).join(' ')} = ${equals}`);

describe('what the text says of single cells', () => {
  it('pins the cell its words name', () => {
    expect(said('2023年新收政府信息公开申请18件。')).toEqual(['text-received@received:18 1×requests.received.total = 18']);
    expect(said('结转下年度继续办理政府信息公开申请3件。')).toEqual(['text-carried@carriedForward:3 1×requests.carriedForward.total = 3']);
  });

  it('is quoted in both languages', () => expect(textEvidence(reportWith({ sections: { 1: '2023年新收政府信息公开申请18件。' } }))[0]!.say.en).toMatch(/^the text says “.*18件/));

  it('pins nothing where the text says two things of it', () => expect(said('2023年新收政府信息公开申请18件。\n2023年新收政府信息公开申请19件。')).toEqual([]));

  it('pins nothing where another honest reading is borne out: received with carried over', () => expect(said('2023年收到政府信息公开申请16件。')).toEqual([]));

  it('says nothing where the text is silent', () => expect(said('工作有序。')).toEqual([]));
});
