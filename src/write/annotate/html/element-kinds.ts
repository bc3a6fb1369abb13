// The kinds of HTML elements, as the reader of pages knows them: what it gives a place must be found again. No arrow runs
// from here to the reader, so a test holds the two lists against each other.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold nothing and are never closed. */
export const voidElements = set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr image');

/** Elements that stand on lines of their own. All others are inline. */
export const blockElements = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup li listing main menu ol optgroup option p pre section summary ul xmp',
);

/** Elements whose content is no text of the page. */
export const unseenElements = set('script style noscript template title nav select svg math iframe noframes noembed object audio video canvas datalist');

/** Wrappers that are taken as not there: pages leave them open, or close them twice. */
export const ignoredElements = set('html head body form');

/** Elements that make up tables. */
export const tableElements = set('table caption tr td th thead tbody tfoot colgroup');

/** Whether an element is a heading, `h1` to `h6`. */
export const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);

/** Whether an element stands in the line it is met in. */
export const isInline = (name: string): boolean => !blockElements.has(name) && !tableElements.has(name) && !unseenElements.has(name);
