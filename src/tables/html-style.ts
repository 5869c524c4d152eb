/**
 * Screen and paper. Sizes and weights of the head after Nghị định 30/2020/NĐ-CP, phụ lục I: quốc hiệu 12 bold, tiêu ngữ
 * 13 bold, bodies 12, title 14 bold, page number 13 in the middle of the upper margin and not on the first page.
 */
export const htmlStyle = `
:root { --ink: #000; --line: #000; --paper: #fff; }
* { box-sizing: border-box; }
html { font-family: "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif; font-size: 13pt; line-height: 1.3; color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #e8e8e8; }
p, h1, dl, dd, ul { margin: 0; padding: 0; }
nav { max-width: 210mm; margin: 8mm auto 0; padding: 0 6mm; font-size: 12pt; }
nav ul { columns: 3; list-style: none; }
.sheet { background: var(--paper); width: 210mm; max-width: 100%; margin: 8mm auto; padding: 20mm 15mm 20mm 30mm; box-shadow: 0 1px 4px #0004; overflow-x: auto; }
.sheet.landscape { width: 297mm; }
.letterhead { display: grid; grid-template-columns: 43fr 57fr; column-gap: 4mm; text-align: center; margin-bottom: 5mm; }
.letterhead.alone { grid-template-columns: 1fr; }
.above, .issuing { font-size: 12pt; text-wrap: balance; }
.issuing, .state, .words { font-weight: bold; }
.state { font-size: 12pt; white-space: nowrap; }
.words { font-size: 13pt; white-space: nowrap; }
.ruled { display: inline-block; }
.ruled::after { content: ""; display: block; border-top: 0.75pt solid var(--ink); margin: 1.5pt auto 0; width: 40%; }
.words .ruled::after { width: 100%; }
.number, .date { margin-top: 2mm; }
.date { font-style: italic; }
.label, h1, .subject { font-size: 14pt; font-weight: bold; text-align: center; }
h1 { line-height: 1.3; text-wrap: balance; }
.subject { margin-top: 0.5mm; }
.note { font-style: italic; text-align: center; text-wrap: balance; }
.title { margin-bottom: 4mm; break-after: avoid; }
.bases { margin-bottom: 4mm; font-style: italic; text-align: justify; }
.bases p { text-indent: 10mm; margin-top: 6pt; }
.facts { display: grid; grid-template-columns: max-content 1fr; column-gap: 3mm; margin-bottom: 3mm; }
.facts dt::after { content: ":"; }
.facts dd { font-weight: bold; }
/* Half of the outer lines lies outside of the table, and would be cut at the edge of a page. */
table { border-collapse: collapse; width: calc(100% - 1pt); margin-inline: 0.5pt; font-size: var(--table); line-height: 1.2; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 0.5pt solid var(--line); padding: 0.9mm 1.1mm; vertical-align: top; text-align: left; overflow-wrap: break-word; font-weight: normal; }
thead th { font-weight: bold; text-align: center; vertical-align: middle; padding-inline: 0.5mm; }
.end > td { border: none; padding: 0; }
.c { text-align: center; }
:lang(vi) time { white-space: nowrap; }
.r { text-align: right; }
.tick, thead .tick { padding-inline: 0; white-space: nowrap; }
.ratio { padding-inline: 0.6mm; white-space: nowrap; }
.stacked .of { display: block; }
.on { background: #d9d9d9; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.group > *, .subtotal > *, .total > *, .over { font-weight: bold; }
.group span { font-weight: normal; display: block; }
.remark > * { font-style: italic; }
.blank td { height: 10mm; }
.closing { margin-top: 3mm; font-size: 13pt; font-weight: bold; font-style: italic; }
.footnotes { margin-top: 2mm; font-size: 11pt;  font-style: italic; }
.feet { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; margin-top: 6mm; font-size: 13pt; line-height: 1.3; }
.signature { text-align: center; }
.signature .lines { font-weight: bold; }
.signature .here { font-style: italic; }
.signature .name { font-weight: bold; margin-top: 22mm; }
.recipients { font-size: 11pt; }
.recipients strong { font-size: 12pt; font-style: italic; }
.recipients li { list-style: none; }
/* A narrow screen shows part of a table, which is pulled aside, and never breaks words to show all of it. */
@media screen { table { min-width: 164mm; } .landscape table { min-width: 251mm; } }
@media screen and (max-width: 180mm) {
  .sheet { margin: 0 0 4mm; padding: 6mm; }
  .letterhead { grid-template-columns: 1fr; row-gap: 4mm; }
  .feet { column-gap: 3mm; }
  nav ul { columns: 1; }
}
@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", Tinos, "Liberation Serif", serif; } }
@page across { size: A4 landscape; }
@page :first { @top-center { content: none; } }
@media print {
  body { background: none; }
  nav { display: none; }
  .sheet, .sheet.landscape { width: auto; max-width: none; margin: 0; padding: 0; box-shadow: none; overflow: visible; }
  .sheet.landscape { page: across; }
  .sheet + .sheet { break-before: page; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .group, .parent, tr:has(+ .end), tr:has(+ tr + .end) { break-after: avoid; }
}
`;
