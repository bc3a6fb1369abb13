import { InputError } from '../../finding/index.js';

/** On the page, for the package: ajv compiles code, which the page's policy rightly refuses. */
export function Ajv2020(): never {
  throw new InputError(
    { zh: '这个网页不读 JSON', en: 'This page does not read JSON' },
    { zh: '请用命令行 gov-report validate 核对', en: 'Use the command line, gov-report validate' },
  );
}
