import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { InputError } from '../../finding/index.js';

/** As much of pdfjs-dist as is used here, said in our own words: the package is optional, and so are its types. */
export interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(options: Readonly<Record<string, unknown>>): PdfLoading;
  readonly PDFWorker: new (options: { readonly port: unknown }) => PdfWorker;
}

/** The near end of the working half of the library. */
export interface PdfWorker {
  destroy(): void;
}

/** A file being opened. */
export interface PdfLoading {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

/** An open file. */
export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  /** What the file says of itself: `Creator` is the program that printed it. */
  getMetadata(): Promise<{ readonly info: { readonly Creator?: unknown } }>;
}

/** A page before it is drawn. */
export interface PdfPage {
  /** Left, bottom, right and top of the visible part, in points. */
  readonly view: readonly number[];
  /** Clockwise, in steps of 90 degrees. */
  readonly rotate: number;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getOperatorList(): Promise<OperatorList>;
  /** The library's own step that takes in the next operators of a page; see `operators.ts`. */
  _renderPageChunk(chunk: { readonly length: number; readonly fnArray: readonly number[] }, state: { readonly streamReader?: { cancel(reason: Error): Promise<unknown> } | null }): void;
  cleanup(): unknown;
}

/** The drawing operators of a page and what each is given, place by place. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The library and the folder it stands in, which holds its character maps. */
export interface InstalledLibrary {
  readonly pdfjs: PdfLibrary;
  readonly folder: string;
}

let loading: Promise<InstalledLibrary> | undefined;

/** Loads pdfjs-dist at the first PDF and keeps it. Throws InputError when it is not installed. */
export function pdfLibrary(): Promise<InstalledLibrary> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw missingLibrary(error);
  });
  return loading;
}

async function load(): Promise<InstalledLibrary> {
  giveEmptyDrawingClasses();
  const pdfjs: unknown = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  // A bundle in CommonJS has no import.meta, a module has no __filename: one of the two is always there.
  const here = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);
  return { pdfjs: pdfjs as PdfLibrary, folder: dirname(here.resolve('pdfjs-dist/package.json')) };
}

function NotDrawn(): void {}

/** pdfjs dies at import without these, and only its drawing uses them. FontFace: see `open.ts`. */
function giveEmptyDrawingClasses(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= NotDrawn;
  scope['FontFace'] ??= class {
    readonly loaded = Promise.resolve();
  };
}

/** pdfjs complains at import about a canvas package that reading does without. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const output = globalThis.console;
  const { warn } = output;
  output.warn = () => {};
  try {
    return await work();
  } finally {
    output.warn = warn;
  }
}

const missingLibrary = (error: unknown): InputError =>
  new InputError(
    {
      zh: `读取 PDF 需要 pdfjs-dist，但它没有装好（${said(error)}）。`,
      en: `Reading PDF needs pdfjs-dist, which could not be loaded (${said(error)}).`,
    },
    {
      zh: '请运行 npm install pdfjs-dist，或者提供该报告的 Word、Excel 或网页版本。',
      en: 'Run npm install pdfjs-dist, or give the report as a Word, Excel or web document.',
    },
  );

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
