const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that have no content. */
export const voidElements = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr image',
);

/** Elements that stand on lines of their own. All others are inline: their tags leave no mark in the text. */
export const blockElements = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup li listing main menu ol optgroup option p pre section summary ul xmp',
);

/** Elements whose content is no text of the page. */
export const unseenElements = set(
  'script style noscript template title nav select svg math iframe noframes noembed object audio video canvas datalist',
);

/** Wrappers that are taken as not there: pages leave them open, close them twice, or put them between table tags. */
export const ignoredElements = set('html head body form');

/** Elements that a table is made of: they end what is open in a cell, and nothing else does. */
export const tableElements = set('table caption tr td th thead tbody tfoot colgroup');

/** A block that begins inside an open paragraph ends it. */
export const endsParagraph = (name: string): boolean => blockElements.has(name) && name !== 'option' && name !== 'optgroup';

/** Heading level of `h1` to `h6`; `undefined` for any other element. */
export const headingLevel = (name: string): number | undefined =>
  name.length === 2 && name >= 'h1' && name <= 'h6' ? Number(name[1]) : undefined;

/** The attributes that matter to reading; the rest are not kept. */
export const keptAttributes = set('style hidden type value rowspan colspan width height alt src class role');
