// HTML that outputs of different rooms share. In: plain text, forms, figures. Out: markup in which no word of a report
// can become anything but text. Refuses to know findings and files.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Half of a pair: no character, and nothing an encoder takes. */
export const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as it may stand between tags or in an attribute of XML or HTML. Signs no such document may hold, and codes that
 * turn the reading direction, are shown as \x…, never obeyed and never silently lost.
 */
export const escapeText = (text: string): string =>
  text
    .replace(loneSurrogate, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/[&<>"']/g, (sign) => entities[sign]!);

/** As `escapeText`, for attributes: line breaks and tabs survive an XML parser only as references. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
