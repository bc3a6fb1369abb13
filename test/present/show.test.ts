import { describe, expect, it } from '@jest/globals';
import { show } from '../../src/present/show.js';
import { readText, spoilt } from '../check/cases.js';
import { reportWith, sampleReport } from '../check/sample-report.js';
import { nasty, options } from './runs.js';
import { bare, tooWide } from './terminal.js';

const shown = (report = sampleReport(), lang: 'zh' | 'en' = 'zh', color = false) => show(report, { ...options(lang), color });
const line = (text: string, label: string) => text.split('\n').find((one) => one.trimStart().startsWith(label))?.trim().split(/\s{2,}/);

describe('a report on the terminal', () => {
  it('has its title, sections and tables, figures in the form’s order', () => {
    const text = shown();
    expect(text.split('\n').slice(0, 2)).toEqual(['青河县档案局2023年政府信息公开工作年度报告', 'sample.txt']);
    expect(text).toContain('\n一、总体情况\n');
    expect(text).toContain('\n  （一）主动公开\n');
    expect(line(text, '行政规范性文件')).toEqual(['行政规范性文件', '2', '1', '9']);
    expect(line(text, '（一）予以公开')).toEqual(['（一）予以公开', '4', '0', '0', '0', '0', '0', '4']);
    expect(line(text, '行政复议 ')).toEqual(['行政复议', '1', '0', '0', '0', '1']);
  });

  it('tells blank, dash, unread, absent and worked out apart', () => {
    const report = spoilt({ 'requests.results.granted.naturalPerson': null, 'requests.results.granted.business': '/', 'requests.results.granted.research': '若干件有余', 'requests.results.granted.total': undefined });
    const cells = new Map(report.cells).set('requests.results.granted.legalService', { state: 'inferred', value: 7, text: '', at: { in: 'file' } });
    expect(line(shown({ ...report, cells }), '（一）予以公开')).toEqual(['（一）予以公开', '□', '/', '?若干…', '0', '≈7', '0', '·']);
  });

  it.each(['zh', 'en'] as const)('keeps to the page and is the same in colour, in %s', async (lang) => {
    const wordy = reportWith({ sections: { 1: `见 https://www.example.gov.cn/${'a'.repeat(120)}。${'长'.repeat(200)}` } });
    const unread = await readText('二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n1.属于国家秘密\t123456\t123456\t123456\t123456\t123456\t123456\n');
    for (const report of [sampleReport(), wordy, unread, { ...reportWith({ preamble: nasty }), title: nasty.repeat(3) }]) {
      expect(tooWide(shown(report, lang))).toEqual([]);
      expect(bare(shown(report, lang, true))).toBe(bare(shown(report, lang)));
    }
  });

  it('loses no word of the text', () => expect(bare(shown())).toContain(bare(sampleReport().sections[4]!.passages[0]!.text)));

  it('obeys no code of the report’s own', () => expect(shown({ ...reportWith({ sections: { 6: nasty } }), title: nasty, source: nasty })).not.toMatch(/[\u0001\u001b\r\u202e]/));
});
