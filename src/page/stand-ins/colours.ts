/** In browsers, for the package: cli-table3 asks for colours only in tables that are to have them, and ours never are. */
export const none = {};
