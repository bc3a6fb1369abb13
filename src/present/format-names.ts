const names = ['table', 'json', 'ndjson', 'markdown', 'html', 'sarif', 'junit', 'github', 'baseline'] as const;

/** A name `--format` takes. */
export type FormatName = (typeof names)[number];

/** The names people may ask for; apart from what they name, so that telling them loads no form of output. */
export const formatNames: readonly string[] = names;
