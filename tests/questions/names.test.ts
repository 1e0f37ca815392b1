import { describe, expect, test } from 'vitest';
import { english as messages } from '../../src/language/en';
import { createLanguage } from '../../src/language/language';
import { swedish } from '../../src/language/languages';
import { names } from '../../src/questions/names';
import { namesIn } from '../../src/questions/use-names';
import { cutAtWords } from '../../src/questions/words-in-text';
import { defaultState } from '../../src/state/dashboard-state';
import { ask, engineWith, shipped } from '../dataset';

const engine = await engineWith(shipped.dataset);
const rows = await ask(engine, names, defaultState);
await engine.close();
const [inSwedish, inEnglish] = [namesIn(rows, swedish), namesIn(rows, createLanguage('en', messages))];

describe('What an id is called', () => {
  test('is English in English where the name is a description, and Swedish where it is proper', () => {
    const called = inEnglish.named('collaborator', [{ id: 'fackforvaltningar' }, { id: 'trafikkontoret' }]);
    expect(called).toEqual([
      { id: 'fackforvaltningar', name: 'Departments (unnamed)', language: 'en' },
      { id: 'trafikkontoret', name: 'Trafikkontoret', language: 'sv' },
    ]);
    expect(inSwedish.named('collaborator', [{ id: 'fackforvaltningar' }])).toMatchObject([{ name: 'Fackförvaltningar (utan namn)', language: 'sv' }]);
  });

  test('never says in English that they have no name with Swedish words', () => {
    const collaborators = inEnglish.of('collaborator');
    expect(collaborators.filter(({ language }) => language === 'en').length).toBeGreaterThan(30);
    expect(collaborators.filter(({ name }) => /\butan namn\b/.test(name))).toEqual([]);
  });

  test('is found in an English sentence where it is Swedish, whole and without the genitive', () => {
    const marked = (sentence: string) => cutAtWords(sentence, inEnglish.inSwedish).flatMap(({ text, isWord }) => (isWord ? [text] : []));
    expect(marked('Skarpnäck’s plan names Stadsbyggnadskontoret and Departments (unnamed).')).toEqual(['Skarpnäck', 'Stadsbyggnadskontoret']);
    expect(marked('Hägersten-Älvsjö has lighting rounds.')).toEqual(['Hägersten-Älvsjö']);
  });
});
