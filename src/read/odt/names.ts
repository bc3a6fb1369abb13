const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces of OpenDocument and the prefixes our code knows them by. */
export const odfNames: ReadonlyMap<string, string> = new Map([
  [`${odf}office:1.0`, 'office'],
  [`${odf}text:1.0`, 'text'],
  [`${odf}table:1.0`, 'table'],
  [`${odf}drawing:1.0`, 'draw'],
  [`${odf}style:1.0`, 'style'],
  [`${odf}svg-compatible:1.0`, 'svg'],
]);
