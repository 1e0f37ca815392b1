import type { Language } from '../language/language';
import { drawPng } from './canvas';
import { download } from './download';
import { fileName } from './file-name';
import { layOut } from './picture';
import { withText } from './png-text';
import type { Provenance } from './provenance';
import { writeSvg } from './svg';
import { writeTableCsv, writeWorkbook } from './table-files';
import type { Takeaway } from './takeaway';

export const pictureFormats = ['png', 'svg'] as const;
export const tableFormats = ['xlsx', 'csv'] as const;
export type Format = (typeof pictureFormats | typeof tableFormats)[number];

/**
 * Makes a file of a takeaway and hands it to the reader.
 * @returns the file's name
 * @throws Error where the browser cannot make it
 */
export async function takeFile(format: Format, takeaway: Takeaway, provenance: Provenance, language: Language): Promise<string> {
  const name = fileName(takeaway, provenance, format, language);
  download(name, await makeFile(format, takeaway, provenance, language));
  return name;
}

async function makeFile(format: Format, takeaway: Takeaway, provenance: Provenance, language: Language): Promise<Blob> {
  switch (format) {
    case 'png': {
      const picture = layOut(takeaway, provenance, language);
      const { bytes, scale } = await drawPng(picture);
      const words = { Title: picture.title, Description: picture.description, Source: provenance.link, Software: 'Plankoll' };
      return new Blob([withText(bytes, words, scale)], { type: 'image/png' });
    }
    case 'svg':
      return new Blob([writeSvg(layOut(takeaway, provenance, language))], { type: 'image/svg+xml' });
    case 'csv':
      return new Blob([writeTableCsv(takeaway, provenance, language)], { type: 'text/csv' });
    case 'xlsx':
      return writeWorkbook(takeaway, provenance, language);
  }
}
