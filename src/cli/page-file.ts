import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the built page lies: beside the bundle, or in `dist` when run from the sources. */
export const pageFile = (): string => (typeof __dirname === 'string' ? join(__dirname, 'page.html') : fileURLToPath(new URL('../../dist/page.html', import.meta.url)));
