import { limits } from '../../document/index.js';
import { counted, InputError, type Saying } from '../../finding/index.js';

const anotherForm: Saying = { zh: '请索取 Word、Excel 或网页原件，或先做文字识别（OCR）并核对。', en: 'Ask for the Word, Excel or web original, or recognise its text first (OCR) and check it.' };

/** An OFD that wants a password or a certificate. */
export const locked = (): InputError =>
  new InputError(
    { zh: '这份 OFD 已加密，需要密码或证书才能打开。', en: 'This OFD is encrypted and needs a password or a certificate.' },
    { zh: '请先打开它，另存为不加密的 OFD、PDF 或 Word 文档。', en: 'Open it and save it without encryption, as OFD, PDF or Word.' },
  );

/** An OFD with nothing to show. */
export const withoutPages = (): InputError =>
  new InputError(
    { zh: '这份 OFD 里没有页面。', en: 'This OFD has no pages.' },
    { zh: '请重新下载或重新导出这份文件；若仍不能打开，请提供 Word 或网页版本。', en: 'Download or export it again; if it still does not open, give the Word or web version.' },
  );

/** An OFD of more than `limits.pages` pages. */
export const tooLong = (pages: number): InputError =>
  new InputError(
    { zh: `这份 OFD 有 ${pages} 页，超过上限 ${limits.pages} 页。`, en: `This OFD has ${pages} pages, more than the limit of ${limits.pages}.` },
    { zh: '请只提供含有年度报告的那几页。', en: 'Give only the pages that hold the report.' },
  );

/** An OFD whose pages hold pictures alone. */
export const scan = (pages: number): InputError =>
  new InputError(
    { zh: `这份 OFD 的 ${pages} 页里没有文字，是扫描件或图片，读不出数据。`, en: `This OFD of ${counted(pages, 'page')} holds no text: it is a scan or a picture, and no figure can be read from it.` },
    anotherForm,
  );

/** An OFD most of whose characters are known by their shape alone. */
export const shapesAlone = (): InputError =>
  new InputError(
    { zh: '这份 OFD 的文字只存了字形，没有存是什么字，读不出数据。', en: 'This OFD keeps the shapes of its characters, not which characters they are: no figure can be read from it.' },
    anotherForm,
  );

/** A page that draws more, or in one another deeper, than that limit. */
export const tooMuch = (limit: 'operators' | 'elements' | 'nesting'): InputError =>
  new InputError(sayings[limit], { zh: '请提供 Word、Excel 或网页版本，或只含年度报告的 OFD。', en: 'Give the Word, Excel or web version, or an OFD of the report alone.' });

const sayings: Readonly<Record<'operators' | 'elements' | 'nesting', Saying>> = {
  operators: { zh: `这份 OFD 有一页的图形超出上限（limits.operators = ${limits.operators}），未予读取。`, en: `A page of this OFD draws more than limits.operators = ${limits.operators} allows, and was not read.` },
  elements: { zh: `这份 OFD 有一页的文字和图形路径超出上限（limits.elements = ${limits.elements}），未予读取。`, en: `A page of this OFD holds more characters and steps of paths than limits.elements = ${limits.elements}, and was not read.` },
  nesting: { zh: `这份 OFD 有一页的图形层层嵌套，超出上限（limits.nesting = ${limits.nesting}），未予读取。`, en: `A page of this OFD nests its drawing deeper than limits.nesting = ${limits.nesting}, and was not read.` },
};
