import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../src/read/text-encoding.js';

const text = '青河县档案局2023年：12件\r\n第二行“引号”';
const utf8 = Buffer.from(text);
const le = Buffer.from(text, 'utf16le');
const be = Buffer.from(text, 'utf16le').swap16();
/** 青河县档案局2023年 in GB18030. */
const gb = Buffer.from([0xc7, 0xe0, 0xba, 0xd3, 0xcf, 0xd8, 0xb5, 0xb5, 0xb0, 0xb8, 0xbe, 0xd6, 0x32, 0x30, 0x32, 0x33, 0xc4, 0xea]);

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', utf8, text], ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), text],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), le]), text], ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), be]), text],
    ['utf-16le', le, text], ['utf-16be', be, text], ['gb18030', gb, '青河县档案局2023年'],
  ] as const)('%s is told by the bytes alone', (encoding, bytes, expected) => expect(decodeText(bytes)).toEqual({ text: expected, encoding }));

  it('takes characters of four bytes', () => expect(decodeText(Buffer.from([...gb, 0x95, 0x32, 0x82, 0x36]))).toEqual({ text: '青河县档案局2023年𠀀', encoding: 'gb18030' }));

  it('is none for bytes that no encoding allows', () => {
    for (const bytes of [[0xff, 0xff, 0xff], [0x41, 0x00, 0x00, 0x42, 0x00], [0xef, 0xbb, 0xbf, 0xc7, 0xe0]]) expect(decodeText(new Uint8Array(bytes))).toBeNull();
  });

  it('is UTF-8 for nothing at all', () => expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' }));
});
