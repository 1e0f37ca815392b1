import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { alignWords, type Misreading, type RestoredLayout, words } from './align-words';

const folder = 'data/documents/arsrapport-2020/';
const source = readFileSync(`${folder}source.txt`, 'utf8');
const text = readFileSync(`${folder}text.txt`, 'utf8');

const layout: RestoredLayout = { addedHeadings: ['Referenser'], figures: 'Figurer', footnotes: 'Fotnoter' };

const MISREADINGS: readonly Misreading[] = read({
  // Running text and footnotes: a letter other than å, ä, ö misread, lost or doubled, or read as a mark.
  prose: `utgr > utgår; sisom > såsom; utifrin > utifrån; anviinds > används; ké&nda > kända; dar framtagna > är framtagna; foralder & > foralder är;
    understka > undersöka; stadsdelsfarvaltningen > stadsdelsförvaltningen; uthildning > utbildning; yilbefinnande > välbefinnande;
    kunskapspéfylinad > kunskapspåfyllnad; lvvu > lvu; andtys > andts; tafram > ta fram; eilmen > filmen; | okal > lokal; anvinda > använda`,
  // A footnote number that the OCR reads into the text, or a text that it reads into the number.
  footnoteNumbers: 'fritidsomradet 3 > fritidsomradet; 141 > 14 i',
  // Icons of the global goals: white capitals on colour. Known by their official names; of the fourth only the last words are certain.
  goals: 'ngen > ingen; fattigoom > fattigdom; halsagch > hälsa och; lwlle > välbefinnande; pom > ; foralla > för alla; lumlaes > jämställdhet',
  // The figure of the strategy's areas, set in small type.
  areas: `samverkans averenskommelser > samverkansöverenskommelser; farskola > förskola; farskela > förskola; eit > ett; civilsamhillet > civilsamhället;
    aktsrer > aktörer`,
  // Three columns read across, with letters that touch; what the second and third risk factor say cannot be read.
  riskFactors: `tdigare > tidigare; kri ninella srzner > kriminella vänner; vildsbensgenhet > våldsbenägenhet; bnstan de > bristande; alkoho > alkohol;
    5 véla i temimiat > våld i; d ogmlssbruk > drogmissbruk; r ller > ; upomarksamhets i e s > uppmärksamhetsstörning; storming nyperaktivitet > hyperaktivitet`,
  // Two slides: pictures read as letters, a logotype, and a caption that cannot be read beyond "För dig".
  slides: `uppfljining arbetssitt > uppföljning arbetssätt; kvalitat > kvalitet; g ggkholms > stockholms; 8 misshandeln > misshandeln;
    eoudig omaney delay > för dig; o i frustrationen > frustrationen`,
  // Drawings beside the text, read as letters.
  drawings: 'i g samma > i samma; resurser v > resurser; samt i o o o > samt i; spel o > spel',
});

/** "raw > restored; raw > restored" by reason. */
function read(groups: Readonly<Record<string, string>>): Misreading[] {
  return Object.values(groups).flatMap((group) =>
    group.split(';').map((entry) => {
      const [raw = '', restored = ''] = entry.split('>').map((side) => side.trim());
      return { raw, restored };
    }),
  );
}

const [beforeFigures = '', afterFigures = ''] = text.split('\n# Figurer\n');
const [figures = '', footnotes = ''] = afterFigures.split('\n# Fotnoter\n');

function differences(changed: string): string[] {
  return alignWords(source, changed, MISREADINGS, layout);
}

describe('the restored text of the annual report', () => {
  it('has every word of the OCR text, in order, and no other', () => {
    expect(differences(text)).toEqual([]);
  });

  it.each([
    ['a changed numeral', 'Två stadsdelsförvaltningar', 'Tre stadsdelsförvaltningar'],
    ['a word that differs in one plain letter', 'och den andra är samordnad', 'och det andra är samordnad'],
    ['a word that differs in an accented letter and a plain one', 'får det samlat', 'för det samlat'],
    ['a dropped negation', 'inte haft möjlighet', 'haft möjlighet'],
    ['an added word', 'Syftet med projektet är ge stöd', 'Syftet med projektet är att ge stöd'],
    ['a word said twice', 'i samverkan med Spånga-Tensta', 'i samverkan med med Spånga-Tensta'],
    ['a modernised word', 'angett aktiveter', 'angett aktiviteter'],
    ['two words that change places', 'skola, socialtjänst och polis', 'socialtjänst, skola och polis'],
    ['another year', 'resultat inom varje delområde.\n\n## Kompetensutveckling', 'resultat inom varje delområde år 2020.\n\n## Kompetensutveckling'],
    ['another number', 'har 174 medarbetare', 'har 147 medarbetare'],
    ['another section of a law', '22 § LVU', '23 § LVU'],
    ['another address', 'earl-ht-20/\n\n# Figurer', 'earl-ht-21/\n\n# Figurer'],
    ['another unit in a heading', '## Farsta stadsdelsnämnd', '## Bromma stadsdelsnämnd'],
    ['an added heading', '# Slutord', '# Slutord\n\n## Sammanfattning'],
    ['a changed year in a footnote', '<sup>13</sup> Jämlik fritid bättre framtid (2017)', '<sup>13</sup> Jämlik fritid bättre framtid (2018)'],
    ['a dropped word in a footnote', 'skapa ett gemensamt', 'skapa gemensamt'],
    ['a dropped footnote', '<sup>2</sup> Kommunfullmäktiges budget 2021.\n', ''],
    ['a dropped word in a figure', '- alkohol- eller drogmissbruk', '- alkohol- drogmissbruk'],
    ['a word moved to another figure', 'Relevanta metoder och arbetssätt\n\n---\n', '---\n\nRelevanta metoder och arbetssätt\n'],
  ])('would not pass with %s', (_, original, changed) => {
    expect(text.split(original)).toHaveLength(2);
    expect(differences(text.replace(original, changed))).not.toEqual([]);
  });

  it('would not pass without a word, whichever it is (every 251st tried)', { timeout: 30_000 }, () => {
    const found = [...text.matchAll(/<sup>\d+<\/sup>|^# (?:Referenser|Figurer|Fotnoter)$|[\p{L}\p{N}]+/gmu)].filter(([word]) => !/^[<#]/.test(word));
    expect(found.length).toBeGreaterThan(5000);
    for (const { 0: word, index } of found.filter((_, i) => i % 251 === 0)) {
      const without = text.slice(0, index) + text.slice(index + word.length);
      expect(differences(without), `${word} at ${index}`).not.toEqual([]);
    }
  });
});

describe('a reader of the restored annual report', () => {
  it('sees Swedish letters and ordinary punctuation only, in NFC', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.match(/[^a-zåäöA-ZÅÄÖ0-9\s.,:;?!()”…§/–#<>-]/g)).toEqual(['&']);
    expect(text).toContain('Andershed, A-K. & Andershed H.');
    expect(text.match(/\r|\t| {2}| $|[\p{L}\p{N}]-$/gmu)).toBeNull();
  });

  it('meets no word that still lacks its å, ä or ö', () => {
    const left =
      /(?<!\p{L})(?:for att|for|ar en|ar|nar|fran|pa|aven|over|ocksa|mal|aret|stod|gar|sa|forvaltning\p{L}*|\p{L}+sforvaltning\p{L}*|socialtjanst\p{L}*)(?!\p{L})/giu;
    expect(text.replace(/https:\S+/g, '').match(left)).toBeNull();
  });

  it('meets no word that the other documents only know with å, ä or ö', () => {
    const others = ['effekter-2022', 'lup-2017', 'plan-kulturforvaltningen-2021', 'plan-skarpnack-2019'];
    const known = new Set(others.flatMap((id) => words(readFileSync(`data/documents/${id}/source.txt`, 'utf8').normalize('NFC'))));
    const folded = new Set([...known].map(fold).filter((word) => !known.has(word)));
    const bare = words(text.replace(/https:\S+/g, '')).filter((word) => folded.has(word));
    // "i enlighet med lag", "En rad olika styrdokument": beside "låg" and "råd" these are words too.
    expect([...new Set(bare)].sort()).toEqual(['lag', 'rad']);
  });

  it('tells the year (år) from the verb (är)', () => {
    const years = [...text.matchAll(/(\S+ )(?<!\p{L})år(?!\p{L})( \S+)?/giu)];
    expect(years.length).toBeGreaterThan(20);
    for (const [found, before = '', after = ''] of years) expect(`${before}${after}`, found).toMatch(/\d|vartannat/i);
    expect(text.match(/(?<!\p{L})är \d/giu)).toBeNull();
  });

  it('finds one paragraph or list item on each line, and no sentence broken by a page', () => {
    const lines = beforeFigures.split('\n');
    for (const [i, line] of lines.entries()) {
      if (line !== '' && !line.startsWith('- ') && i > 0) expect(lines[i - 1], line).toBe('');
      if (line !== '' && !/^(?:#|- )/.test(line)) expect(line, line).toMatch(/^(?:\p{Lu}|https:).*(?:[.:?]|<\/sup>|\/\S+)$/u);
    }
  });

  it('finds each of the 13 districts once among the good examples', () => {
    const chapter = beforeFigures.split(/^# /m).find((part) => part.startsWith('Goda exempel\n')) ?? '';
    const headings = [...chapter.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const organisations: { name: string; kind: string; expected_plan?: boolean }[] = parse(
      readFileSync('data/vocabulary/organisations.yaml', 'utf8'),
    );
    const districts = organisations.filter(({ kind, expected_plan }) => kind === 'district' && expected_plan === true);
    expect(districts).toHaveLength(13);
    expect(headings).toHaveLength(13);
    for (const { name } of districts) {
      const heading = new RegExp(`^${name}s? stadsdels(?:förvaltning|nämnd)$`, 'u');
      expect(
        headings.filter((found = '') => heading.test(found)),
        name,
      ).toHaveLength(1);
    }
  });

  it('finds each footnote once, marked once in the text, in order', () => {
    const numbers = Array.from({ length: 19 }, (_, i) => String(i + 1));
    expect([...beforeFigures.matchAll(/<sup>(\d+)<\/sup>/g)].map(([, number]) => number)).toEqual(numbers);
    expect([...footnotes.matchAll(/^<sup>(\d+)<\/sup> \S/gm)].map(([, number]) => number)).toEqual(numbers);
  });

  it('finds the sub-areas in the figure under the priority area that the strategy puts them under', () => {
    const frame: { priority_areas: { name_sv: string; sub_areas: { name_sv: string }[] }[] } = parse(
      readFileSync('data/vocabulary/frame.yaml', 'utf8'),
    );
    const [, figure = ''] = figures.split('---');
    const lists = [...figure.matchAll(/^([^-\n].*?)(?: …|:)\n\n((?:- .*\n)+)/gm)].map(([, head = '', list = '']) => ({
      head,
      items: list
        .trim()
        .split('\n')
        .map((item) => item.replace(/^- |\.$/g, '')),
    }));
    expect(lists.map(({ items }) => items)).toEqual(frame.priority_areas.map((area) => area.sub_areas.map((sub_area) => sub_area.name_sv)));
    for (const [i, { head }] of lists.entries()) expect(frame.priority_areas[i]?.name_sv.startsWith(head), head).toBe(true);
  });
});

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
