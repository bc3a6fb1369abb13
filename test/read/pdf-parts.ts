/** PDFs by hand: objects, pages of drawing operators, and a Chinese font that is named but not embedded. */

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

/** Text at a point, in points from the lower left corner. */
export const put = (x: number, y: number, text: string, size = 12): string => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`;

/** A stroked ruling. */
export const rule = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S`;

/** All rulings of a grid with these column and row lines. */
export const rules = (xs: readonly number[], ys: readonly number[]): string =>
  [...xs.map((x) => rule(x, ys[0]!, x, ys.at(-1)!)), ...ys.map((y) => rule(xs[0]!, y, xs.at(-1)!, y))].join('\n');

export interface PageOptions {
  readonly rotate?: number;
  /** More entries of the trailer, and objects they point to (from number 100). */
  readonly trailer?: string;
}

/** A PDF of A4 pages, each given as its operators. */
export function pdf(pages: readonly string[], { rotate = 0, trailer = '' }: PageOptions = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${i * 2 + 6} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /W [1 [500] 814 [500] 17 26 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 /CapHeight 700 >>',
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${i * 2 + 7} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
