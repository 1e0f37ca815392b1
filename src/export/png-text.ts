const SIGNATURE_AND_HEADER = 8 + 25;
const METRES_PER_INCH = 0.0254;
const CSS_PIXELS_PER_INCH = 96;

/**
 * The same PNG with words in it (`iTXt`, UTF-8) and its size in print (`pHYs`), so that it keeps its source where only the file is left,
 * and is put on paper as large as on screen.
 * @param scale pixels of the file for each CSS pixel
 */
export function withText(png: Uint8Array, words: Readonly<Record<string, string>>, scale: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round((CSS_PIXELS_PER_INCH * scale) / METRES_PER_INCH);
  const size = new DataView(new ArrayBuffer(9));
  size.setUint32(0, perMetre);
  size.setUint32(4, perMetre);
  size.setUint8(8, 1);
  const chunks = [
    chunk('pHYs', new Uint8Array(size.buffer)),
    ...Object.entries(words).map(([key, text]) => chunk('iTXt', internationalText(key, text))),
  ];
  return joined([png.subarray(0, SIGNATURE_AND_HEADER), ...chunks, png.subarray(SIGNATURE_AND_HEADER)]);
}

/** Keyword, no compression, no language and no translated keyword, each ended by a zero. */
function internationalText(key: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${key}\0\0\0\0\0${text}`);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = joined([new TextEncoder().encode(type), data]);
  const out = new Uint8Array(typed.length + 8);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(typed, 4);
  view.setUint32(typed.length + 4, crc32(typed));
  return out;
}

/** The cyclic redundancy check of the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
