/** How every page of ours looks: on paper, in light and dark, on a phone. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --page: #fff; --line: #b6bdc5; --card: #f6f8fa;
  --error: #b3141f; --error-bg: #ffe3e3; --warning: #7a4b00; --warning-bg: #fff1c9; --info: #0a4c8c; --info-bg: #e3effb; --also: #fff8e1; --good: #10632a; --good-bg: #ddf4e2; --focus: #0a58ca }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #a3abb4; --page: #14171a; --line: #4a525b; --card: #1e2328;
  --error: #ff9c9c; --error-bg: #561a1e; --warning: #ffd479; --warning-bg: #4a3600; --info: #9ecbff; --info-bg: #173554; --also: #2f2b1b; --good: #8be0a4; --good-bg: #153d22; --focus: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; color: var(--ink); background: var(--page); font: 16px/1.65 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; margin: .2rem 0 } h2 { font-size: 1.15rem; margin: 0 } h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem } h4, h5, h6 { font-size: 1rem; margin: 1rem 0 .3rem }
h3.part { margin-top: 2.2rem; border-bottom: 2px solid var(--line) }
small, .facts, .state, footer { color: var(--soft) } small { font-size: .85em }
a { color: var(--info) } :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
:target { outline: 3px solid var(--focus); outline-offset: 2px; scroll-margin-top: 30vh }
details.report { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--page) }
details.report > summary { display: grid; grid-template-columns: 7rem 1fr 4rem 17rem; gap: 0 1rem; align-items: baseline; padding: .5rem .8rem; cursor: pointer; background: var(--card); border-radius: .4rem }
details.report > summary::-webkit-details-marker { display: none } details.report > summary h2::before { content: '▸ '; color: var(--soft) } details.report[open] > summary h2::before { content: '▾ ' }
.source { grid-column: 2 / -1 } article { padding: .2rem .9rem 1rem }
.verdict { font-weight: 600; border-radius: .3rem; padding: 0 .4rem; justify-self: start } .valid .verdict, .clean { color: var(--good); background: var(--good-bg) } .invalid .verdict, .unreadable .verdict { color: var(--error); background: var(--error-bg) }
.clean { padding: .3rem .6rem; border-radius: .3rem }
.cause { border-inline-start: 4px solid var(--error); background: var(--card); padding: .1rem .9rem .5rem; margin: .8rem 0 } .cause h3 { margin-top: .6rem } .best { font-size: 1.05rem; margin: .3rem 0 } .state { margin: .2rem 0 }
ol.findings { padding-inline-start: 2.2rem; margin: .4rem 0 } ol.findings li { margin: .35rem 0; padding: .1rem .3rem } ol.findings li::marker { font-weight: 600 } ol.findings small { display: block }
.severity { font-weight: 600; border-radius: .3rem; padding: 0 .35rem; font-size: .85em } .error > .severity { color: var(--error); background: var(--error-bg) } .warning > .severity { color: var(--warning); background: var(--warning-bg) } .info > .severity { color: var(--info); background: var(--info-bg) }
li.accepted { opacity: .75 }
.scroll { overflow-x: auto; margin: .8rem 0; position: relative }
table.form { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.4 } table.form caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
table.form th, table.form td { border: 1px solid var(--line); padding: .25rem .4rem; text-align: center } table.form th { font-weight: 500; background: var(--card); overflow-wrap: break-word } table.form th[scope^=col] { word-break: keep-all } table.form th[scope^=row] { text-align: start } table.requests { min-width: 46rem }
table.form td { font-variant-numeric: tabular-nums; white-space: nowrap }
td.error, td.change { background: var(--error-bg) } td.change { box-shadow: inset 0 0 0 2px var(--error); font-weight: 700 } td.warning { background: var(--warning-bg) } td.info { background: var(--info-bg) } td.also { background: var(--also) }
td.unread, td.inferred { text-decoration: underline dotted } td.absent { background: repeating-linear-gradient(45deg, transparent 0 6px, var(--card) 6px 9px) }
del { color: var(--error) } ins { color: var(--good); font-weight: 700; text-decoration-thickness: 2px }
sup { line-height: 1; vertical-align: middle; margin-inline-start: .15em } sup a { display: inline-block; min-width: 1.5em; line-height: 1.4em; text-align: center; text-decoration: none; font-weight: 700; font-size: .75rem; border-radius: .75em; border: 1px solid currentColor; background: var(--page) } sup a.error { color: var(--error) } sup a.warning { color: var(--warning) } sup a.info { color: var(--info) }
mark { color: inherit; background: var(--info-bg); border-radius: .2em } mark.error { background: var(--error-bg) } mark.warning { background: var(--warning-bg) } a.claim { color: inherit; text-decoration: none; border-bottom: 1px dotted var(--soft) }
.paper p { margin: .4rem 0; text-align: justify } .paper h2 { text-align: center; font-size: 1.25rem; margin: 1rem 0 }
dl { margin: 0 } dl > div { display: flex; gap: .8rem } dt { flex: none; min-width: 3em; color: var(--soft) } dd { margin: 0 }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .8rem 0 } .controls label { display: grid; color: var(--soft); font-size: .85rem } .controls input, .controls select { font: inherit; padding: .2rem .4rem; max-width: 100% } [hidden] { display: none !important }
@media screen { body { display: flex; flex-direction: column } header { order: -2 } .total { order: -1 } }
.total { margin: .4rem 0; font-weight: 600 }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .4rem; font-size: .85rem }
@media (max-width: 40rem) { body { padding: .5rem; font-size: 15px } details.report > summary { grid-template-columns: auto 1fr; gap: .1rem .6rem } .source { grid-column: 1 / -1 } article { padding: .2rem .5rem 1rem }
  table.requests { min-width: 0 } table.form { font-size: .68rem; line-height: 1.3 } table.form th, table.form td { padding: .15rem .1rem } table.form td { white-space: normal } table.form th[scope^=col] { word-break: normal } td sup { display: block; margin: 0 } }
@media print { :root { color-scheme: light } body { font-size: 10pt; max-width: none; padding: 0 } .controls { display: none } details.report { border: 0 } details.report::details-content { content-visibility: visible; block-size: auto } details.report > summary h2::before { content: none !important } body, article { display: block } .scroll { overflow: visible; position: static } table.disclosure, table.disputes { break-inside: avoid } table.requests { min-width: 0 } table.form { font-size: 7.5pt } tr, li, .cause > p { break-inside: avoid } h2, h3, h4 { break-after: avoid } details.report + details.report { break-before: page } td, th, mark, .verdict, .severity { print-color-adjust: exact; -webkit-print-color-adjust: exact } a { color: inherit } }
`;
