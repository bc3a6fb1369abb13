/** Text from a report as it may stand in Markdown, in a table too: it does not become markup. */
export const inMarkdown = (text: string): string => text.replace(/[\\*_[\]<>#`~|]/g, (char) => `\\${char}`).replace(/[\r\n]+/g, ' ');
