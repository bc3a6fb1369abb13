const name = String.raw`\$?('(?:[^']|'')+'|[^.'\]:\[]*)`;
const corner = String.raw`\.(\$?[A-Za-z]+\$?\d+)`;
const reference = new RegExp(String.raw`\[${name}${corner}(?::(?:${name})${corner})?\]`, 'g');

/**
 * A formula as OpenDocument writes it (`of:=SUM([.D23:.I23];[$'表 二'.B7])`) in the notation of the other formats
 * (`SUM(D23:I23,'表 二'!B7)`). References of any other kind stay in their brackets, which no reading accepts.
 */
export const formulaOfOds = (formula: string): string =>
  formula
    .replace(/^(?:\w+:)?=/, '')
    .replaceAll(';', ',')
    .replace(reference, (_, sheet: string, from: string, _toSheet: string | undefined, to: string | undefined) =>
      `${sheet ? `${sheet}!` : ''}${from}${to ? `:${to}` : ''}`);
