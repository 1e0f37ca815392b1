import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/build/open-data/catalogue';
import { root } from '../../../src/build/paths';

const folder = mkdtempSync(join(tmpdir(), 'plankoll-catalogue-'));
mkdirSync(join(folder, 'data'));
afterAll(() => rmSync(folder, { recursive: true }));

const real = readFileSync(join(root, 'data/catalogue.yaml'), 'utf8');
const read = (text: string) => {
  writeFileSync(join(folder, 'data/catalogue.yaml'), text);
  return readCatalogue(folder);
};

it('leaves address, date and contact to the one who publishes', () => {
  expect(read(real)).toMatchObject({ publisher: { name: 'Plankoll contributors' }, licence: { name: 'MIT' } });
  expect(Object.keys(read(real))).not.toEqual(expect.arrayContaining(['address']));
  const filled = read(real.replace(/^# (address|issued|contact| {2}kind| {2}name| {2}email):/gm, '$1:'));
  expect(filled.address).toBe('https://plankoll.example.se/');
  expect(filled.contact).toEqual({ kind: 'Organization', name: 'Namn på funktionen', email: 'funktion@example.se' });
});

it.each([
  ['address: plankoll.example.se/', 'address: en adress börjar med https:// eller http://'],
  ['address: https://plankoll.example.se', 'address: adressen slutar med /'],
  ['issued: 2027-13-01', 'issued: ett datum skrivs "ÅÅÅÅ-MM-DD"'],
  ['adress: https://plankoll.example.se/', 'Okänt fält: adress'],
])('says what is wrong with %s', (line, message) => {
  expect(() => read(`${line}\n${real}`)).toThrow(message);
  expect(() => read(`${line}\n${real}`)).toThrow(/^data\/catalogue\.yaml/);
});

it('says that the file is missing', () => {
  expect(() => readCatalogue(join(folder, 'data'))).toThrow('data/catalogue.yaml\n  Filen saknas.');
});
