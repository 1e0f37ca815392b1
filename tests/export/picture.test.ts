import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/export/picture';
import { withText } from '../../src/export/png-text';
import { writeSvg } from '../../src/export/svg';
import { textWidth, wrap } from '../../src/export/text-width';
import { english } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import { swedish } from '../../src/language/languages';
import { elementsOf, readXml } from './read-xml';
import { provenance, takeaway } from './takeaways';

const picture = layOut(takeaway, provenance, swedish);
const svg = writeSvg(picture);
const drawing = readXml(svg);
const words = elementsOf(drawing, 'text')
  .map(({ text }) => text)
  .join(' ');

describe('a picture that is taken along', () => {
  test('is an SVG of its own: real text, and nothing that runs, is fetched or is HTML', () => {
    expect(drawing.name).toBe('svg');
    for (const forbidden of ['foreignObject', 'script', 'style', 'image', 'use', 'a']) expect(elementsOf(drawing, forbidden), forbidden).toEqual([]);
    expect(svg).not.toMatch(/href|url\(|on\w+=/);
    expect(words).toContain('</text><script>alert(1)</script>');
  });

  test('carries title, finding, filter, plan set, sources, date, link and licence where a reader sees them', () => {
    const carried = [
      takeaway.title,
      takeaway.finding,
      `Urval: ${provenance.selection}`,
      provenance.plans,
      ...provenance.sources,
      '27 november 2026, underlag 3fd267db',
      provenance.link,
      'MIT License',
    ];
    for (const part of carried) expect(words.replaceAll(/\s+/g, ' ')).toContain(part);
  });

  test('and where a screen reader hears them', () => {
    expect(elementsOf(drawing, 'title')[0]?.text).toBe(takeaway.title);
    for (const part of [takeaway.finding, provenance.selection, provenance.plans, provenance.link])
      expect(elementsOf(drawing, 'desc')[0]?.text).toContain(part);
  });

  test('explains the marks that it has, and no others', () => {
    for (const meaning of ['planerad, antal rader', 'rapporterad', 'inläst plan utan rad']) expect(words).toContain(meaning);
    expect(words).not.toContain('program 2017');
  });

  test('is as large as what is in it', () => {
    for (const shape of picture.shapes) {
      if (shape.kind !== 'text') continue;
      expect(shape.y, shape.text).toBeLessThanOrEqual(picture.height);
      if (!shape.turned && shape.anchor === undefined)
        expect(shape.x + textWidth(shape.text, shape.size, shape.bold), shape.text).toBeLessThanOrEqual(picture.width);
    }
  });

  test('speaks the language that is chosen', () => {
    const inEnglish = layOut(takeaway, provenance, createLanguage('en', english));
    const said = inEnglish.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join(' ');
    expect(said).toContain('Selection: ');
    expect(said).toContain('gap loaded plan without a row');
    expect(said).toContain('92.3%');
  });
});

describe('words are broken', () => {
  test('at spaces and soft hyphens, with a hyphen only where a line ends', () => {
    const lines = wrap('Före\u00ADbyggande och tidiga insatser', 60, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ').replaceAll('- ', '')).toBe('Förebyggande och tidiga insatser');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
  });

  test('anywhere where they are wider than a line, as an address is', () => {
    const lines = wrap(provenance.link, 120, 11);
    expect(lines.join('')).toBe(provenance.link);
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(120);
  });
});

test('a PNG has its words and its size on paper in it, in chunks that any reader accepts', () => {
  const chunk = (type: string, data: Uint8Array) => {
    const typed = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(typed));
    return Buffer.concat([length, typed, check]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const png = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from([0, 255]))), chunk('IEND', Buffer.alloc(0))]);

  const out = Buffer.from(withText(png, { Title: 'Täckning', Source: provenance.link }, 2));
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < out.length; ) {
    const length = out.readUInt32BE(at);
    expect(out.readUInt32BE(at + 8 + length)).toBe(crc32(out.subarray(at + 4, at + 8 + length)));
    chunks.push({ type: out.toString('latin1', at + 4, at + 8), data: out.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(chunks[1]?.data.readUInt32BE(0)).toBe(7559);
  expect(chunks[2]?.data.toString()).toBe('Title\0\0\0\0\0Täckning');
  expect(chunks[3]?.data.toString()).toBe(`Source\0\0\0\0\0${provenance.link}`);
});
