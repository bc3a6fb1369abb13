// In: the page's program and the packed libraries. Out: one HTML file that holds them and may ask nothing of any network.
// Run when the program is built. Refuses to know: reports.
import { style } from '../present/html/style.js';
import type { Packed } from './unpacked.js';
import { textIn } from './words.js';

interface Shell {
  /** The bundled program, an ES module. */
  readonly program: string;
  /** Its SHA-256 in base64: the policy lets this script run and those it unpacks, no other. */
  readonly hash: string;
  /** Gzip in base64. */
  readonly libraries: Readonly<Record<Packed, string>>;
  readonly version: string;
}

/** No request of any kind: what is not allowed here is forbidden, and nothing that loads is allowed. */
const policy = (hash: string): string => `default-src 'none'; script-src 'sha256-${hash}' blob:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

const ownStyle = `
main { display: grid; gap: 1rem } #drop { display: block; border: 2px dashed var(--line); border-radius: .6rem; padding: 1.6rem 1rem; text-align: center; cursor: pointer; background: var(--card) }
#drop.over, #drop:focus-within { border-color: var(--focus) } #drop strong { display: block; font-size: 1.15rem } #drop input { position: absolute; opacity: 0; width: 1px; height: 1px }
textarea { width: 100%; min-height: 6rem; font: inherit; padding: .5rem; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: .4rem }
button { font: inherit; padding: .3rem .9rem; border: 1px solid var(--line); border-radius: .4rem; color: inherit; background: var(--card); cursor: pointer } button.main { font-weight: 600; border-color: var(--info) }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center } .safe { color: var(--good) } .away { padding: .4rem 0 } header .row { justify-content: space-between }
@media print { #drop, .input, .away, header button { display: none !important } }`;

/** The page as a file. */
export function pageShell({ program, hash, libraries, version }: Shell): string {
  const words = textIn('zh');
  const packed = Object.entries(libraries).map(([name, base64]) => `<script type="text/plain" id="${name}">${base64}</script>`);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(hash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<style>${style}${ownStyle}</style>
</head>
<body data-version="${version}">
<header><div class="row"><h1 data-say="title">${words.title}</h1><button type="button" id="lang" data-say="other">${words.other}</button></div><p class="safe" data-say="safe">${words.safe}</p></header>
<main>
<label id="drop"><strong data-say="drop">${words.drop}</strong><small data-say="kinds">${words.kinds}</small><input type="file" multiple></label>
<div class="input"><label><span data-say="paste">${words.paste}</span><textarea spellcheck="false"></textarea></label><p class="row"><button type="button" class="main" id="check" data-say="check">${words.check}</button><button type="button" id="clear" data-say="clear">${words.clear}</button><output aria-live="polite"></output></p></div>
<div id="results"></div>
</main>
<footer>gov-report ${version}</footer>
${packed.join('\n')}
<script type="module">${program}</script>
</body>
</html>
`;
}
