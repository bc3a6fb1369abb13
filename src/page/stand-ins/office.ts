/** On the page, for `read/office.ts`: no program can be started from here, and none is ever asked for. */
export const convertWithOffice = (): never => {
  throw new Error('no LibreOffice on a page');
};
