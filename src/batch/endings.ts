/** Endings of files that may hold a report: only these are taken from a folder or an archive; a file named outright is always tried. */
export const endings: ReadonlySet<string> = new Set([
  'txt', 'md', 'markdown', 'json', 'ndjson', 'jsonl', 'csv', 'tsv', 'xlsx', 'xlsm', 'xls', 'et', 'ods', 'fods',
  'docx', 'docm', 'doc', 'wps', 'rtf', 'odt', 'fodt', 'html', 'htm', 'mht', 'mhtml', 'pdf', 'ofd',
]);

/** Endings of archives: a zip is read, of the others it is said that they are not. */
const archives: ReadonlySet<string> = new Set(['zip', 'rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz']);

/** Endings of what people send in place of a report and nothing reads: pictures, slides, mails, documents of readers of their own. Word saves reports as .xml, but what bears that ending is mostly no report: it is read where it is named. */
const unread: ReadonlySet<string> = new Set([
  'jpg', 'jpeg', 'png', 'gif', 'tif', 'tiff', 'bmp', 'webp', 'heic', 'heif', 'ppt', 'pptx', 'dps', 'odp', 'odg', 'fodp', 'fodg',
  'ceb', 'caj', 'kdh', 'nh', 'ps', 'eps', 'uof', 'uot', 'uos', 'uop', 'slk', 'sylk', 'dif', 'xps', 'oxps', 'pages', 'numbers', 'eml', 'msg', 'xml',
]);

/** The ending of a name in small letters, without its dot. */
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** Whether a file of this name is worth reading; its bytes decide what it is. */
export const mayHoldReport = (name: string): boolean => endings.has(endingOf(name));

/** Whether a name is that of an archive, also of a kind that is not read; what it is its bytes decide. */
export const isArchiveName = (name: string): boolean => archives.has(endingOf(name));

/** Whether a name is that of a picture, a slide, a mail or the like, which may hold a report and is not read. */
export const isUnread = (name: string): boolean => unread.has(endingOf(name));

/** Whether a folder is one in which browsers and Office lay the pictures of a page they save. */
export const isOfSavedPage = (folder: string): boolean => /[._]files$/i.test(folder);
