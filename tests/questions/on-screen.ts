import type { ReactElement } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contentOf, type Takeaway } from '../../src/export/takeaway';
import { elementsOf, readXml, type XmlElement } from '../export/read-xml';

/** What a reader sees, as a tree. */
export const drawn = (picture: ReactElement): XmlElement => readXml(renderToStaticMarkup(createElement('div', null, picture)));

/** The words of an element that everyone sees: without those for a screen reader. */
export function visible(element: XmlElement): string {
  const hidden = elementsOf(element, 'span').filter(({ attributes }) => attributes.class === 'visually-hidden');
  return hidden.reduce((text, { text: words }) => text.replace(words, ''), element.text).trim();
}

export const ofClass = (element: XmlElement, name: string, of: string): XmlElement[] =>
  elementsOf(element, name).filter(({ attributes }) => attributes.class?.split(' ').includes(of));

/** The rows of what is taken along, as words. */
export const taken = ({ rows }: Takeaway): string[][] => rows.map(({ cells }) => cells.map((cell) => String(contentOf(cell) ?? '')));

function saidOf(cell: XmlElement): string {
  const marked = elementsOf(cell, 'button').find(({ attributes }) => attributes.title !== undefined);
  return marked?.attributes['aria-label'] ?? (elementsOf(cell, 'span').find(({ attributes }) => attributes.class === 'visually-hidden') ?? cell).text;
}

/** The rows that a reader sees, heads left out, each cell in the words that a screen reader says. */
export function onScreen(table: ReactElement): string[][] {
  return elementsOf(drawn(table), 'tr')
    .filter((row) => !elementsOf(row, 'th').every(({ attributes }) => attributes.scope?.startsWith('col')))
    .map((row) => row.children.map(saidOf));
}
