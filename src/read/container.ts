// The two boxes office documents come in: zip and OLE compound files. In: bytes. Out: the names inside, and for a zip
// the inflated parts. Refuses to know: what a workbook or a text document is.
export { isOleTorn, oleStreamNames } from './container/ole-directory.js';
export { damaged as damagedZip, locked as lockedZip, openZip } from './container/open-zip.js';
export { isTornZip, zipEntryNames, zipMimetype } from './container/zip-directory.js';
