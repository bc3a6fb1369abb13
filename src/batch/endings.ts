/** Endings of files that may hold a report: only these are taken from a folder or an archive; a file named outright is always tried. */
export const endings: ReadonlySet<string> = new Set([
  'txt', 'md', 'markdown', 'json', 'ndjson', 'jsonl', 'csv', 'tsv', 'xlsx', 'xlsm', 'xls', 'et', 'ods',
  'docx', 'doc', 'wps', 'rtf', 'odt', 'html', 'htm', 'mht', 'mhtml', 'pdf', 'ofd',
]);

/** The ending of a name in small letters, without its dot. */
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

export const mayHoldReport = (name: string): boolean => endings.has(endingOf(name));
