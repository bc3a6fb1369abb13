import { describe, it, expect } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import { htmlReader } from '../../src/read/html.js';
import { mhtmlReader } from '../../src/read/mhtml.js';
import { readOne, sketchOf } from './markup-sketch.js';

const message = (...lines: string[]): string => lines.join('\r\n');
const page = '<html><title>=E9=A2=98</title><p>=E6=8A=A5=E5=91=8A</p><table><tr><td>1<td=\r\n>2</table></html>';
const expected = ['报告', [['1', '2']]];

const archive = message(
  'From: <Saved by Blink>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----x--"',
  '',
  'preamble',
  '------x--',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  page,
  '------x--',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '------x------',
);

describe('a web archive', () => {
  it('is read by its page', async () => {
    expect(await sketchOf(mhtmlReader, archive)).toEqual(expected);
    expect((await readOne(mhtmlReader, archive)).title).toBe('题');
  });

  it('may be a page alone, in Base64', async () => {
    const gbk = Uint8Array.from([...'<p>'].map((sign) => sign.charCodeAt(0)).concat(0xb1, 0xa8, 0xb8, 0xe6));
    const encoded = btoa(String.fromCharCode(...gbk));
    expect(await sketchOf(mhtmlReader, message('MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', encoded.slice(0, 5), encoded.slice(5)))).toEqual(['报告']);
  });

  it('may hold its page deeper, and unencoded', async () => {
    const inner = message('Content-Type: multipart/alternative; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'x', '--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: 8bit', '', '<p>报告</p>', '--b--');
    expect(await sketchOf(mhtmlReader, message('Content-Type: multipart/related; boundary=a', 'MIME-Version: 1.0', '', '--a', inner, '--a--'))).toEqual(['报告']);
  });

  it('is told from a page', () => {
    const bytes = new TextEncoder().encode(archive);
    expect(htmlReader.accepts({ name: 'a.mht', bytes })).toBe(false);
    expect(mhtmlReader.accepts({ name: 'a.html', bytes: new TextEncoder().encode('<html><p>MIME-Version: 1.0 Content-Type: text/html') })).toBe(false);
  });

  it('without a page is refused', async () => {
    await expect(readOne(mhtmlReader, archive.replace('Content-Type: text/html\r\n', 'Content-Type: text/css\r\n'))).rejects.toThrow(InputError);
  });

  it('that is a mail with documents attached says so, and one with pictures alone is read', async () => {
    const mail = (type: string): string =>
      message('MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=a', '', '--a', 'Content-Type: text/html', '', '<p>报告</p>', '--a', `Content-Type: ${type}`, 'Content-Disposition: attachment; filename="a"', '', 'x', '--a--');
    await expect(readOne(mhtmlReader, mail('application/msword'))).rejects.toMatchObject({ saying: { zh: '这是一封邮件，带有 1 个附件；邮件里的附件不读取。' } });
    expect(await sketchOf(mhtmlReader, mail('image/png'))).toEqual(['报告']);
  });
});
