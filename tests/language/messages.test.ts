import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import { type Area, area } from '../../src/language/messages';

const folder = join(import.meta.dirname, '../../src/language/sv');
const modules = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
const areas = modules.flatMap((module) => Object.values(module) as Area[]);

const LITERAL = 0;
const POUND = 7;
interface Part {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** The names in a message that stand for something. */
function placeholders(message: string): string[] {
  const named = (parts: readonly Part[]): string[] =>
    parts.flatMap(({ type, value, options }) => [
      ...(type === LITERAL || type === POUND ? [] : [value]),
      ...Object.values(options ?? {}).flatMap((option) => named(option.value)),
    ]);
  return [...new Set(named(new IntlMessageFormat(message, 'sv', undefined, { ignoreTag: true }).getAst() as unknown as readonly Part[]))].sort();
}

describe('The interface speaks Swedish and English:', () => {
  test('every area of it, and no area twice', () => {
    expect(Object.keys(english).sort()).toEqual(areas.map((each) => each.area).sort());
  });

  test.each(areas)('$area says the same with the same placeholders in both', ({ area: name, messages }) => {
    for (const [key, message] of Object.entries(messages)) {
      const translated = english[name]?.[key];
      expect(translated, `${name}: ${key}`).toBeTruthy();
      expect(placeholders(translated ?? ''), `${name}: ${key}`).toEqual(placeholders(message));
    }
  });

  test('numbers, dates, lists and plurals follow the language', () => {
    const rows = area('rows', { rows: '{n, plural, one {# rad} other {# rader}}' });
    const sv = createLanguage('sv', null);
    const en = createLanguage('en', { rows: { rows: '{n, plural, one {# row} other {# rows}}' } });
    expect([1, 1234].map((n) => sv.messages(rows)('rows', { n }))).toEqual(['1 rad', '1\u00A0234 rader']);
    expect([1, 1234].map((n) => en.messages(rows)('rows', { n }))).toEqual(['1 row', '1,234 rows']);
    expect([sv.date('2021-03-30'), sv.date('2020-08'), sv.date('2017')]).toEqual(['30 mars 2021', 'augusti 2020', '2017']);
    expect([en.date('2021-03-30'), en.date('2020-08'), en.date('2017')]).toEqual(['30 March 2021', 'August 2020', '2017']);
    expect([sv.list(['a', 'b', 'c']), en.list(['a', 'b', 'c'])]).toEqual(['a, b och c', 'a, b and c']);
    expect(sv.list(['a', 'b'], 'or')).toBe('a eller b');
    expect(['Östermalm', 'Zinken', 'Årsta', 'Älvsjö'].sort(sv.compare)).toEqual(['Zinken', 'Årsta', 'Älvsjö', 'Östermalm']);
    expect([sv.percent(0.966), en.percent(0.966)]).toEqual(['96,6\u00A0%', '96.6%']);
  });

  test('a message that lacks a value says so instead of showing a hole', () => {
    const t = createLanguage('sv', null).messages(area('a', { who: 'Om {name}' }));
    expect(() => t('who')).toThrow(/name/);
  });
});
