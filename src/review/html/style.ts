/**
 * Colours as variables, once for light and once for dark; text on them has a contrast of 4.5:1 and more (WCAG 2.2 AA).
 * Printing is always light.
 */
const light = `
  color-scheme: light;
  --paper: #ffffff; --ink: #1b2430; --soft: #55606e; --line: #d3d9e1; --shade: #f4f6f9; --link: #1a56a0;
  --good: #17693a; --fair: #875100; --bad: #b0241c; --plain: #46607e;
  --bar-good: #2f8a57; --bar-fair: #b97d1c; --bar-bad: #c4382d; --bar: #5b7797;
  --heat1: #e6f0fb; --heat2: #d5ecdc; --heat3: #fbeebd; --heat4: #f9d2c6; --heat5: #efa797;
`;
const dark = `
  color-scheme: dark;
  --paper: #12161c; --ink: #e7ebf1; --soft: #a5afbc; --line: #37414e; --shade: #1b2129; --link: #8dbcf3;
  --good: #7fd3a1; --fair: #eabc60; --bad: #ff9c90; --plain: #8fa7c4;
  --bar-good: #55b57f; --bar-fair: #cf9a3c; --bar-bad: #e8695b; --bar: #7d97b5;
  --heat1: #17293e; --heat2: #143625; --heat3: #3e3411; --heat4: #55281b; --heat5: #7b2c1f;
`;

export const style = `:root {${light}}
@media screen and (prefers-color-scheme: dark) { :root {${dark}} }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
h1 { margin: .5rem 0; font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); font-size: 1.25rem; }
h3, caption, figcaption { margin: 1.25rem 0 .4rem; font-size: 1rem; font-weight: 600; text-align: left; }
p { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .875em/1.4 ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
code.id { white-space: nowrap; }
small { display: block; font-size: .8em; color: var(--soft); }
.quiet { color: var(--soft); font-size: .9em; }
.good { color: var(--good); } .fair { color: var(--fair); } .bad { color: var(--bad); }
.alert { padding: .6rem .8rem; border-left: 4px solid var(--fair); background: var(--shade); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem; background: var(--paper); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.plans { margin: 0; padding: 0; list-style: none; color: var(--soft); }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: .6rem 0; list-style: none;
  border-block: 1px solid var(--line); font-size: .9rem; }
nav a { display: inline-block; padding: .2rem 0; text-decoration: none; }
nav a:hover, .items a:hover { text-decoration: underline; }
dl, dd { margin: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .6rem; }
.card { padding: .6rem .75rem; border: 1px solid var(--line); border-top: 4px solid var(--plain); border-radius: 4px;
  background: var(--shade); color: var(--ink); }
.card.good { border-top-color: var(--good); } .card.fair { border-top-color: var(--fair); }
.card.bad { border-top-color: var(--bad); }
.card dt { font-size: .875rem; color: var(--soft); }
.card strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.card.good strong { color: var(--good); } .card.fair strong { color: var(--fair); }
.card.bad strong { color: var(--bad); }
.card span { font-size: .85rem; color: var(--soft); }
.items { margin: .4rem 0; padding-left: 1.3rem; }
.items li { margin: .2rem 0; color: var(--ink); }
.items li::marker { color: var(--plain); }
.items .bad::marker { color: var(--bad); } .items .fair::marker { color: var(--fair); }
.items a { color: inherit; text-decoration-color: var(--line); }
.bars { display: grid; gap: .35rem; max-width: 44rem; }
.bar { display: grid; grid-template-columns: 10.5rem 1fr; gap: .25rem .75rem; align-items: center; }
.bar dd { display: grid; grid-template-columns: 1fr 9rem; gap: .75rem; align-items: center; }
.bar svg { width: 100%; height: .9rem; }
.bar span { font-variant-numeric: tabular-nums; }
.track { fill: var(--line); }
svg .value { fill: var(--bar); }
svg.good .value { fill: var(--bar-good); } svg.fair .value, svg .value.fair { fill: var(--bar-fair); }
svg.bad .value { fill: var(--bar-bad); }
figure { margin: 0; }
.columns { display: block; width: 100%; max-width: 34rem; height: auto; }
.columns text { fill: var(--ink); font-size: 12px; text-anchor: middle; }
.columns .label { fill: var(--soft); }
.axis { stroke: var(--soft); }
.scroll { position: relative; overflow-x: auto; margin-top: 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { margin: 0; padding: 0 0 .4rem; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2rem); }
th, td { padding: .35rem .45rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { border-top: 2px solid var(--soft); border-bottom: 0; font-weight: 600; }
.right { text-align: right; }
.numbers td { white-space: nowrap; }
.numbers th[scope=row] { min-width: 8.5rem; }
td.quiet { font-size: inherit; }
.heat1 { background: var(--heat1); } .heat2 { background: var(--heat2); } .heat3 { background: var(--heat3); }
.heat4 { background: var(--heat4); } .heat5 { background: var(--heat5); }
.heat1, .heat2, .heat3, .heat4, .heat5 { border: 1px solid var(--paper); }
.over { font-weight: 700; } .heat4 small, .heat5 small { color: var(--ink); }
.entries { margin: .5rem 0; padding: 0 0 0 2rem; }
.entries li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.entries p { margin: 0; }
.entries dl div { display: grid; grid-template-columns: 9.5rem 1fr; gap: .75rem; font-size: .9rem; }
.entries dt { color: var(--soft); }
.pair { margin: 1rem 0; padding: .25rem 1rem .5rem; border: 1px solid var(--line); border-radius: 4px; }
.pair h3 { margin-top: .6rem; }
.pair table { table-layout: fixed; }
.pair thead td { width: 14%; }
.same { background: var(--shade); }
footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--soft);
  font-size: .85rem; }
@media screen and (max-width: 40rem) {
  body { padding: .75rem; }
  h1 { font-size: 1.35rem; }
  .figures { grid-template-columns: 1fr 1fr; }
  .card strong { font-size: 1.4rem; }
  .bar { grid-template-columns: 1fr; gap: 0; }
  .entries { padding-left: 1.5rem; }
  .entries dl div { grid-template-columns: 7.25rem 1fr; gap: .5rem; }
  nav ol { gap: 0 1.25rem; }
  .numbers th[scope=row] { position: sticky; left: 0; min-width: 7rem; max-width: 9rem; background: var(--paper); }
  .numbers thead th:first-child { position: sticky; left: 0; background: var(--paper); }
  .texts, .texts caption, .texts tbody, .texts tr, .texts th, .texts td { display: block; width: auto; }
  .texts thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .texts tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .texts th, .texts td { padding: .1rem 0; border: 0; text-align: left; }
  .texts tbody th { font-weight: 600; }
  .texts td::before { content: attr(data-label) ": "; color: var(--soft); }
}
@page { size: A4; margin: 14mm 12mm; }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  nav, .skip { display: none; }
  h1 { font-size: 16pt; } h2 { margin-top: 14pt; font-size: 12.5pt; }
  h2, h3, caption, figcaption { break-after: avoid; }
  table { font-size: 8.5pt; }
  .numbers th[scope=row] { min-width: 6.5rem; }
  .numbers:not(.months) small { display: inline; }
  th, td { padding: 2pt 3pt; }
  tr, .card, .entries li, .pair, figure, .bar, .whole { break-inside: avoid; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  footer { margin-top: 6pt; padding-top: 2pt; } footer p { margin: 0; }
  .figures { grid-template-columns: repeat(6, 1fr); gap: 4pt; } .card { padding: 4pt; }
  .columns { max-width: 12cm; }
  a { color: inherit; text-decoration: none; }
  .card, .same, .heat1, .heat2, .heat3, .heat4, .heat5, .bar svg, .columns, .alert {
    -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
