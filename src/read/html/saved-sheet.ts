/** Spreadsheets name themselves near the beginning of a page. */
const headLength = 8192;
const excel = /<meta\b[^<>]{0,60}\bcontent=["']?(?:Excel|ET)\.Sheet\b/iu;
const libreOffice = /<meta\b[^<>]{0,60}\bcontent=["'](?:LibreOffice|OpenOffice)/iu;

/** Whether a page is a sheet that Excel, WPS or LibreOffice saved as a page. */
export function isSavedSheet(page: string): boolean {
  const head = page.slice(0, headLength);
  // LibreOffice says no more of itself than its name: its sheets write the value of a figure beside its text.
  return excel.test(head) || (libreOffice.test(head) && / sd(?:val|num)="/u.test(page));
}
