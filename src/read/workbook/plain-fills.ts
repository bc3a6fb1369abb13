const [utf8, toUtf8] = [new TextDecoder(), new TextEncoder()];
const styles = /(?:^|\/)styles\.xml$/i;
const types = '[Content_Types].xml';
const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const none = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';
const root = /<((?:\w+:)?styleSheet\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)\/?>/;
const fill = '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>';

/**
 * The parts of a workbook with one plain fill for every cell. Fills mean nothing here, and SheetJS throws and catches an
 * error for each cell whose fill is not there: a hundred thousand of them would take ten seconds.
 */
export function withPlainFills(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const own = [...parts.keys()].find((name) => styles.test(name)) ?? 'xl/styles.xml';
  const xml = utf8.decode(parts.get(own) ?? toUtf8.encode(none));
  const plain = xml.replace(/\sfillId=(?:"[^"]*"|'[^']*')/g, '').replace(root, `<$1>${fill}`);
  const listed = utf8.decode(parts.get(types));
  const all = listed.includes(stylesType) ? listed : listed.replace(/<\/(?:\w+:)?Types\s*>/, `<Override PartName="/${own}" ContentType="${stylesType}"/>$&`);
  return new Map([...parts, [own, toUtf8.encode(plain)], [types, toUtf8.encode(all)]]);
}
