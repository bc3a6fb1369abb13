import { stored } from '../../read/stored.js';
import { line, ofd, ofdParts, text } from '../../read/ofd-parts.js';
import type { HostileCase } from '../case.js';
import { zipOf } from './zip-parts.js';

const many = (object: string, times: number): string => object.repeat(times);
const path = (data: string, attributes = ''): string => `<ofd:PathObject ID="3" Boundary="0 0 210 297" ${attributes}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
const unit = (id: number): string => `<ofd:CompositeObject ID="3" ResourceID="${id}" Boundary="0 0 9 9"/>`;
const nothing = /没有找到政府信息公开工作年度报告/;
const utf8 = new TextEncoder();

/** OFDs that ask for more than they hold. */
export const fixedPages: readonly HostileCase[] = [
  { name: 'ofd: a step repeated 999,999,999 times', files: { 'a.ofd': () => ofd([text(20, 20, '年度报告', { code: 'DeltaX="g 999999999 1" DeltaY="g 1e308 0"' })]) }, says: nothing },
  { name: 'ofd: steps and sizes that are no numbers', files: { 'a.ofd': () => ofd([text(20, 20, '年度报告', { code: 'DeltaX="g x NaN Infinity"', attributes: 'CTM="x 1e999 0 0 0 0" HScale="0"' })]) }, says: nothing },
  { name: 'ofd: 100,000 blocks in one another', files: { 'a.ofd': () => stored(ofd([many('<ofd:PageBlock ID="3">', 100_000)])) }, says: /limits\.nesting/ },
  { name: 'ofd: a drawing that takes in itself', files: { 'a.ofd': () => ofd([unit(7)], { units: { 7: unit(7) } }) }, says: /limits\.nesting=512/ },
  { name: 'ofd: drawings that double, forty deep', files: { 'a.ofd': () => ofd([unit(0)], { units: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [i, unit(i + 1) + unit(i + 1)])) }) }, says: /limits\.operators=50000/ },
  { name: 'ofd: a template that is printed over itself', files: { 'a.ofd': () => ofd([text(20, 20, '年度报告')], { template: text(20, 30, '页眉'), parts: { 'Doc_0/Tpls/Tpl_0/Content.xml': '<Page><Template TemplateID="1"/><Content/></Page>' } }) }, says: nothing },
  { name: 'ofd: 3,000,000 steps of a path', files: { 'a.ofd': () => stored(ofd([path(many('L 1 1 ', 3_000_000))])) }, says: /limits\.elements=500000/ },
  { name: 'ofd: a filled shape of 400,000 corners', files: { 'a.ofd': () => stored(ofd([path(`M 1 1 ${many('L 2 2 ', 400_000)}`, 'Stroke="false" Fill="true"') + text(20, 20, '年度报告')])) }, says: nothing },
  { name: 'ofd: 100,000 lines on a page', files: { 'a.ofd': () => stored(ofd([many(line(20, 20, 90, 20), 100_000)])) }, says: /limits\.(?:operators|elements)/ },
  { name: 'ofd: a template of 20,000 texts under 500 pages', files: { 'a.ofd': () => stored(ofd(Array<string>(500).fill(''), { template: many(text(20, 20, '1'), 20_000) })) }, says: /limits\.operators=50000/ },
  { name: 'ofd: a path of 30 MB without a number', files: { 'a.ofd': () => stored(ofd([path(many('+-e.', 7_500_000)) + text(20, 20, '年度报告')])) }, says: nothing },
  { name: 'ofd: blanks of 30 MB in a text', files: { 'a.ofd': () => stored(ofd([`<ofd:TextObject ID="3" Boundary="20 20 9 9" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="4">年${many(' ', 30_000_000)}报</ofd:TextCode></ofd:TextObject>`])) }, says: /limits\.elements=500000/ },
  { name: 'ofd: 15,000,000 steps for four characters', files: { 'a.ofd': () => stored(ofd([text(20, 20, '年度报告', { code: `DeltaX="${many('4 ', 15_000_000)}"` })])) }, says: nothing },
  { name: 'ofd: a page that leads out of the file', files: { 'a.ofd': () => ofd([''], { parts: { 'Doc_0/Document.xml': '<Document><Pages><Page BaseLoc="../../../../etc/passwd"/></Pages></Document>' } }) }, says: /不完整或已损坏/, never: /root:/ },
  { name: 'ofd: a page of 200 MB in a few bytes', files: { 'a.ofd': () => zipOf(Object.entries({ ...ofdParts(['']), 'Doc_0/Pages/Page_0/Content.xml': many(' ', 200_000_000) }).map(([name, xml]) => ({ name, content: utf8.encode(xml) }))) }, says: /limits\.inflated/ },
  { name: 'ofd: a page that lies about its size', files: { 'a.ofd': () => zipOf(Object.entries(ofdParts(['年'])).map(([name, xml]) => ({ name, content: utf8.encode(xml), ...(name.includes('Page_0') && { size: 10 }) }))) }, says: /不完整或已损坏/ },
];
