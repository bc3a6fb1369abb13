const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What a build server takes for a command, at the beginning of a line or within it. */
const command = /:(?=:)|#(?=#\[)/g;

/** A text from a file or a name on its way to people: control and direction codes and commands are shown, never obeyed. */
export const harmless = (text: string): string => withoutCodes(text).replace(command, shown);

/** As `harmless`, for a name, which has no line breaks: one that has shows them. */
export const harmlessName = (text: string): string => harmless(text).replaceAll('\n', shown);

/** Control and direction codes alone, for data in which two colons are two colons. */
export const withoutCodes = (text: string): string => text.replace(control, shown);

const shown = (char: string): string => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;

const inStrings = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON text in which the codes that a terminal or an editor obeys and JSON lets stand are written as escapes: the same value. */
export const plainJson = (json: string): string => json.replace(inStrings, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
