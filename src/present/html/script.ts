/**
 * Unfolds what is printed; sorts and filters the overview when there is more than one report. The page is whole without it. The policy of the
 * page lets this very script run and no other: a change here changes `scriptHash` (the test says what to).
 */
export const script = `(() => {
const all = [...document.querySelectorAll('details.report')], box = document.querySelector('.controls');
let folded = [];
addEventListener('beforeprint', () => { folded = all.filter((one) => !one.open); for (const one of folded) one.open = true; });
addEventListener('afterprint', () => { for (const one of folded) one.open = false; });
if (all.length < 2 || !box) return;
box.hidden = false;
for (const one of all) if (!location.hash || !one.querySelector(':target')) one.open = false;
const [search, verdict, sort] = box.querySelectorAll('input,select'), count = box.querySelector('output');
const list = all[0].parentNode, end = all[all.length - 1].nextSibling, rank = { unreadable: 0, invalid: 1, valid: 2 };
const by = {
  order: () => 0,
  verdict: (a, b) => rank[a.dataset.verdict] - rank[b.dataset.verdict],
  errors: (a, b) => b.dataset.errors - a.dataset.errors,
  name: (a, b) => a.dataset.name.localeCompare(b.dataset.name, 'zh-CN'),
  year: (a, b) => a.dataset.year - b.dataset.year,
};
const show = () => {
  const words = search.value.trim().toLowerCase().split(/\\s+/);
  let shown = 0;
  for (const one of all) {
    const text = one.firstElementChild.textContent.toLowerCase();
    one.hidden = !(words.every((word) => text.includes(word)) && (!verdict.value || one.dataset.verdict === verdict.value));
    if (!one.hidden) shown++;
  }
  for (const one of [...all].sort(by[sort.value])) list.insertBefore(one, end);
  count.textContent = shown + ' / ' + all.length;
};
box.addEventListener('input', show);
show();
})();`;

/** SHA-256 of the script, as a content security policy names it. */
export const scriptHash = 'sha256-z+LraK8EOuZ7OhIuIc1BeLSRIEGgWr+salRpagBftXU=';
