import { limits } from '../../document/index.js';
import { InputError } from '../../finding/index.js';
import { bytesOf } from '../byte-text.js';
import { beyondLimit } from '../markup/beyond-limit.js';
import { Flow, inOneLine, type FlowBlock } from '../markup/flow.js';
import { RtfTable } from './table-rows.js';
import { tokensOf } from './tokens.js';

/** What a group inherits and gives back. */
interface State {
  readonly skipped: boolean;
  /** Deleted under tracked changes, or hidden. */
  readonly unseen: boolean;
  readonly inTable: boolean;
  /** The printed number of a list: it stands where its paragraph does. */
  readonly inNumber: boolean;
  /** Characters that stand for a Unicode one in programs that know none. */
  readonly fallback: number;
}

/** Groups that hold no text of the page. `*` marks every other that a reader may pass over. */
const unprinted = new Set('* fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation xe tc nonshppict'.split(' '));
const printed: Readonly<Record<string, string>> = { tab: '\t', line: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ', bullet: '•' };
/** A character of GBK has four bytes at most. */
const mostBytes = 4 * limits.characters;
const whole = { zh: '这个文件', en: 'This file' };

/** What rich text prints, in order. Throws InputError for a file cut short, and beyond the limits of nesting and of cells. */
export class RtfFlow {
  private readonly outer = new Flow();
  private inner = new Flow();
  private table: RtfTable | null = null;
  private cells = 0;
  private rows = 0;
  private readonly stack: State[] = [];
  private state: State = { skipped: false, unseen: false, inTable: false, inNumber: false, fallback: 1 };
  /** Bytes of a code page, one character each, yet to be decoded. */
  private bytes = '';
  /** Characters since a paragraph or a cell last ended. */
  private characters = 0;
  /** Characters still to be left out behind a Unicode one. */
  private left = 0;

  constructor(private readonly decode: (bytes: Uint8Array) => string) {}

  read(text: string): FlowBlock[] {
    let controls = 0;
    for (const token of tokensOf(text)) {
      if (++controls > limits.controls) throw beyondLimit('controls', whole);
      if (token.kind === 'byte') this.byte(token.byte);
      else if (token.kind === 'text') this.text(token.text);
      else {
        this.flush();
        // Stand-ins are characters: none is looked for beyond a control word, or a group's edge.
        this.left = 0;
        if (token.kind === 'word') this.word(token.word, token.number);
        else if (token.kind === 'open') this.open();
        else this.state = this.stack.pop() ?? this.state;
      }
    }
    this.flush();
    if (this.stack.length > 0) throw cutShort();
    this.endTable();
    this.outer.end();
    return this.outer.blocks;
  }

  private open(): void {
    if (this.stack.push(this.state) > limits.nesting) throw beyondLimit('nesting', whole);
  }

  private byte(byte: number): void {
    if (this.left > 0) this.left--;
    else if (!this.state.skipped) this.bytes += String.fromCharCode(byte);
  }

  private text(text: string): void {
    const own = text.slice(this.left);
    this.left = Math.max(0, this.left - text.length);
    // With what came before: the second byte of a character may be written as the letter it also is.
    if (!this.state.skipped) this.bytes += own;
    if (this.bytes.length > mostBytes) throw beyondLimit('characters', whole);
  }

  private flush(): void {
    if (this.bytes === '') return;
    const text = this.decode(bytesOf(this.bytes));
    this.bytes = '';
    this.print(text);
  }

  private print(text: string): void {
    if (this.state.skipped || this.state.unseen) return;
    this.characters += text.length;
    if (this.characters > limits.characters) throw beyondLimit('characters', whole);
    if (this.state.inTable) this.inner.text(text);
    else {
      if (text.trim() !== '') this.endTable();
      this.outer.text(text);
    }
  }

  private word(word: string, number: number | null): void {
    if (unprinted.has(word)) this.state = { ...this.state, skipped: true };
    else if (word === 'shptxt') this.state = { ...this.state, skipped: false };
    else if (word === 'uc') this.state = { ...this.state, fallback: Math.max(0, number ?? 1) };
    else if (this.state.skipped) return;
    else if (word === 'u') this.unicode(number ?? 0);
    else if (word === 'v' || word === 'deleted') this.state = { ...this.state, unseen: number !== 0 };
    else if (word === 'plain') this.state = { ...this.state, unseen: false };
    else if (word === 'listtext' || word === 'pntext') this.state = { ...this.state, inNumber: true };
    else if (this.state.inNumber && (word === 'pard' || word === 'tab')) return;
    else if (word === 'pard') this.state = { ...this.state, inTable: false };
    else if (word === 'intbl') this.state = { ...this.state, inTable: true };
    else if (printed[word] !== undefined) this.print(printed[word]);
    else this.structure(word, number ?? 0);
  }

  private unicode(number: number): void {
    this.print(String.fromCharCode(number & 0xffff));
    this.left = this.state.fallback;
  }

  private structure(word: string, number: number): void {
    if (word === 'par' || word === 'sect' || word === 'page') this.endParagraph(this.state.inTable ? this.inner : this.outer);
    // A table within a cell is text of several lines: its figures are no cell's.
    else if (word === 'nestcell' || word === 'nestrow') this.endParagraph(this.inner);
    else if (word === 'trowd') this.openTable().declare();
    else if (word === 'cell') {
      this.endParagraph(this.inner);
      this.openTable().endCell(this.inner.blocks);
      if (++this.cells > limits.cells) throw beyondLimit('cells', whole);
      this.inner = new Flow();
    } else if (word === 'row') {
      if (++this.rows > limits.rows) throw beyondLimit('rows', whole);
      this.openTable().endRow();
    } else this.table?.word(word, number);
  }

  private endParagraph(flow: Flow): void {
    flow.end();
    this.characters = 0;
  }

  private openTable(): RtfTable {
    if (!this.table) this.outer.end();
    return (this.table ??= new RtfTable());
  }

  private endTable(): void {
    const { table } = this;
    this.table = null;
    if (!table) return;
    const rows = table.laid();
    if (rows) this.outer.add({ kind: 'table', rows });
    else {
      for (const row of table.inOrder()) {
        this.outer.text(row.map(inOneLine).join('\t'));
        this.outer.end();
      }
    }
  }
}

const cutShort = (): InputError =>
  new InputError(
    { zh: '文件不完整：RTF 在中途断开，无法读取。', en: 'The file is cut short: its rich text ends in the middle.' },
    { zh: '请重新下载或复制，或用 Word、WPS 打开原文件另存为 .docx。', en: 'Download or copy it again, or save the original as .docx.' },
  );
