// In: files dropped and text pasted. Out: verdicts on the page, and files to save. The browser's own program: it holds the
// same core as the command line. Refuses to know: networks, and what the rules say.
import type { Lang } from '../finding/index.js';
import { escapeText } from '../html/text.js';
import type { Source } from '../read/index.js';
import { downloads, judged, optionsFor, shown, validationJson, type Download, type Dropped } from './judged.js';
import { textIn } from './words.js';

const one = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const [drop, input, area, results, output] = [one<HTMLElement>('#drop'), one<HTMLInputElement>('#drop input'), one<HTMLTextAreaElement>('textarea'), one<HTMLElement>('#results'), one<HTMLOutputElement>('output')];
const version = document.body.dataset['version'] ?? '';
let lang: Lang = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
let all: readonly Dropped[] = [];

/** Judges sources one after the other and shows each as it is ready. */
async function take(sources: readonly Source[]): Promise<void> {
  output.textContent = textIn(lang).working;
  for (const source of sources) {
    try {
      all = [...all, await judged(source)];
      append(all.at(-1)!);
    } catch (bug) {
      results.insertAdjacentHTML('beforeend', `<p class="clean">${escapeText(textIn(lang).bug + source.name)} <code>${escapeText(String(bug))}</code></p>`);
    }
  }
  output.textContent = textIn(lang).done(all.length);
}

function append(dropped: Dropped): void {
  const box = document.createElement('section');
  box.innerHTML = shown(dropped, optionsFor(lang, version));
  const row = document.createElement('p');
  row.className = 'row away';
  const readable = dropped.results.filter(({ verdict }) => verdict !== 'unreadable').length;
  for (const kind of ['marked', 'validation', 'report', 'workbook'] as const) {
    if (readable === 0 || (kind === 'workbook' && readable > 1)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['kind'] = kind;
    button.textContent = textIn(lang)[kind];
    button.addEventListener('click', () => void Promise.resolve(downloads[kind](dropped, optionsFor(lang, version))).then(save));
    row.append(button);
  }
  box.prepend(row);
  results.append(box);
}

function save({ name, type, bytes }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Everything said anew in the other language. */
function speak(): void {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  document.title = textIn(lang).title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const said = textIn(lang)[place.dataset['say'] as 'title'];
    place.textContent = said;
  }
  results.replaceChildren();
  all.forEach(append);
}

const sourcesOf = (files: Iterable<File>): Promise<Source[]> => Promise.all([...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));

input.addEventListener('change', () => void sourcesOf(input.files ?? []).then(take).then(() => (input.value = '')));
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragover');
  });
}
document.addEventListener('drop', (event) => void sourcesOf(event.dataTransfer?.files ?? []).then(take));
one('#check').addEventListener('click', () => {
  if (area.value.trim() !== '') void take([{ name: textIn(lang).pasted, bytes: new TextEncoder().encode(area.value) }]);
});
one('#clear').addEventListener('click', () => {
  all = [];
  area.value = '';
  output.textContent = '';
  results.replaceChildren();
});
one('#lang').addEventListener('click', () => {
  lang = lang === 'zh' ? 'en' : 'zh';
  speak();
});
speak();

/** For whoever tests the page: what has been judged so far, as the command line's JSON. */
Object.defineProperty(globalThis, 'govReportJson', { value: () => validationJson(all, optionsFor(lang, version)) });
