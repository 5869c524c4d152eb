import { escapeHtml } from '../text/html.ts';
import { paragraph } from './html-text.ts';
import type { Heading } from './model.ts';

/** What stands above a table: letterhead, title, bases, facts. */
export function headingHtml(heading: Heading): string {
  const { label, title, subject, notes, bases, facts, motto } = heading;
  const titles = [
    label === undefined ? '' : paragraph('label', label),
    title.length === 0 ? '' : `<h1>${title.map(escapeHtml).join('<br>')}</h1>`,
    subject === undefined ? '' : `<p class="subject">${motto === undefined ? escapeHtml(subject) : ruled(subject)}</p>`,
    ...notes.map((note) => paragraph('note', note)),
  ].filter((part) => part !== '');
  const parts = [letterhead(heading), `<div class="title">\n${titles.join('\n')}\n</div>`];
  if (bases.length > 0) parts.push(`<div class="bases">${bases.map((basis) => paragraph('', basis)).join('')}</div>`);
  if (facts.length > 0) {
    const list = facts.map(({ label: name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
    parts.push(`<dl class="facts">${list.join('')}</dl>`);
  }
  return parts.filter((part) => part !== '').join('\n');
}

function letterhead({ bodies, motto, number, placeAndDate }: Heading): string {
  const left = [
    bodies?.above === undefined ? '' : paragraph('above', bodies.above),
    bodies === undefined
      ? ''
      : `<p class="issuing">${motto === undefined ? escapeHtml(bodies.issuing) : ruled(bodies.issuing)}</p>`,
    number === undefined ? '' : paragraph('number', number),
  ].join('');
  const right = [
    motto === undefined ? '' : `${paragraph('state', motto.state)}<p class="words">${ruled(motto.words)}</p>`,
    placeAndDate === undefined ? '' : paragraph('date', placeAndDate),
  ].join('');
  if (left === '' && right === '') return '';
  // Without motto, in English, all of it stands in the middle.
  return motto === undefined
    ? `<header class="letterhead alone"><div>${left}${right}</div></header>`
    : `<header class="letterhead"><div>${left}</div><div>${right}</div></header>`;
}

/** A text with a line below it (nét liền). */
function ruled(text: string): string {
  return `<span class="ruled">${escapeHtml(text)}</span>`;
}
