import { describe, expect, it } from 'vitest';
import { headingKey } from '../../src/ingest/interpret/headings';
import { readField } from '../../src/ingest/spans';
import { InputProblem } from '../../src/vocabulary/problem';
import { brokenPlans, FIRST, HEAD } from '../fixtures/plans/broken-plans';
import { frameText, madeUpPlan, planDocument, type ReadStatement, readFrame, readPlan, realPlan } from '../fixtures/plans/plans';

const culture = realPlan('plan-kulturforvaltningen-2021', 'kulturforvaltningen');
const skarpnack = realPlan('plan-skarpnack-2019', 'skarpnack');
const subAreasOf = (statements: Iterable<ReadStatement>) =>
  new Set([...statements].flatMap(({ statement }) => statement.stated_sub_areas.map(({ sub_area_id }) => sub_area_id)));
const allSubAreas = readFrame().frame.priority_areas.flatMap((area) => area.sub_areas.map(({ id }) => id));

describe('the plan of Kulturförvaltningen', () => {
  const plan = readPlan(culture);

  it('has eight activities, and then four assignments', () => {
    const ids = ['r01', 'r02', 'r03', 'r04', 'r05', 'r06', 'r07', 'r08', 'a1', 'a2', 'a3', 'a4'];
    expect([...plan.keys()]).toEqual(ids.map((id) => `plan-kulturforvaltningen-2021:${id}`));
  });

  it('covers five of the twelve sub-areas', () => {
    expect(allSubAreas).toHaveLength(12);
    expect([...subAreasOf(plan.values())]).toEqual([
      'samordnade-insatser',
      'framjande-tidiga',
      'samlad-kompetens',
      'trygga-platser',
      'civilsamhalle',
    ]);
  });

  it('has its misprinted heading placed, its footnote star dropped and its own title kept apart', () => {
    expect(plan.get('plan-kulturforvaltningen-2021:r01')).toMatchObject({
      statement: {
        kind: 'activity',
        organisation_id: 'kulturforvaltningen',
        priority_area_id: 'samhandling',
        theme_id: null,
        stated_sub_areas: [{ sub_area_id: 'samordnade-insatser', rule: 'plan-heading', heading: 'Samordnande insatser' }],
      },
      fields: {
        title: 'Samordningsuppdrag gällande stadsdelsförvaltningarnas verksamhet; barn, kultur och fritid',
        responsible: 'Strateg för barn och unga Avdelningschef Enhetschef',
      },
    });
  });

  it('has the row on holiday jobs whole again, over its page break', () => {
    const row = plan.get('plan-kulturforvaltningen-2021:r02');
    expect(row?.fields).toEqual({
      title: 'Samverkan för öka antalet feriejobb.',
      goal: 'Bredda möjligheten till introduktion på arbetsmarknaden samt genom positiva sammanhang öka ungas möjlighet till kreativitet och inkludering.',
      text: 'Utöka antalet erbjudna platser för feriearbete för lediga ungdomar under skollov. Sker i samverkan med stadsdelsförvaltningar.',
      responsible: 'Avdelningschef Enhetschef Medarbetare inom avdelningarna.',
      timeline: '2021-2022',
      follow_up: 'T1, T2 och VB',
    });
    expect(row?.statement.fields.goal).toHaveLength(2);
    expect(row?.statement.fields.responsible).toHaveLength(2);
    expect(row?.statement.fields.text).toHaveLength(1);
  });

  it('has a row right after a page break for a row of its own, without its tags', () => {
    expect(plan.get('plan-kulturforvaltningen-2021:r05')?.fields).toEqual({
      title: 'Förvaltningsövergripande rutin för orosanmälan som omfattar alla förvaltningens verksamheter som möter barn och unga.',
      goal: 'Tidigt identifiera barn och unga i av behov av stöd.',
      text: 'Implementering och avdelningsmässig anpassning av befintlig rutin för orosanmälan (Kulturskolan). Komplettera med kompetensutveckling och system för uppföljning.',
      responsible: 'Avdelningschef Enhetschef',
      timeline: '2021-2022',
      follow_up: 'T1, T2 och VB',
    });
  });

  it('has the title of its last row whole again', () => {
    const row = plan.get('plan-kulturforvaltningen-2021:r08');
    expect(row?.statement).toMatchObject({ priority_area_id: 'civilsamhallet', stated_sub_areas: [{ sub_area_id: 'civilsamhalle' }] });
    expect(row?.fields).toEqual({
      title: 'Systematiserat samarbete kring läxhjälp på biblioteken i samarbete med t ex ideella organisationer/civilsamhället.',
      goal: 'Motverka bristande skolprestation. Möjliggöra samma förutsättningar för alla unga att lyckas i skolan.',
      text: 'Ta fram stadsövergripande överenskommelse kring läxhjälp så att det på alla bibliotek finns möjlighet till av civilsamhället organiserad läxhjälp. Utred möjligheten till IOP.',
      responsible: 'Förvaltningschef Avdelningschef Enhetschef',
      timeline: '2021-2022',
      follow_up: 'T1, T2 och VB',
    });
  });

  it('has the budget assignments under the priority area that their note belongs to, and under no sub-area', () => {
    const assignments = [...plan.values()].filter(({ statement }) => statement.kind === 'assignment');
    expect(assignments.map(({ statement }) => [statement.priority_area_id, statement.stated_sub_areas])).toEqual(Array(4).fill(['samhandling', []]));
    expect(assignments.map(({ fields }) => fields.text?.slice(0, 60))).toEqual([
      'Kulturnämnden ska i samråd med kommunstyrelsen, idrottsnämnd',
      'Kulturnämnden ska samverka med idrottsnämnden och stadsdelsn',
      'Kulturnämnden ska i samverkan med idrottsnämnden och stadsde',
      'Kulturnämnden ska samarbeta med berörda stadsdelsnämnder om ',
    ]);
    expect(assignments[3]?.fields).toEqual({
      text: 'Kulturnämnden ska samarbeta med berörda stadsdelsnämnder om innovativ ungdomsverksamhet och kultur i ytterstaden.',
    });
  });
});

describe('the plan of Skarpnäck', () => {
  const plan = readPlan(skarpnack);
  const row = (id: string) => plan.get(`plan-skarpnack-2019:${id}`);

  it('has thirteen activities and nothing else', () => {
    expect(plan.size).toBe(13);
    expect([...plan.values()].every(({ statement }) => statement.kind === 'activity')).toBe(true);
  });

  it('covers every sub-area but the one on stable schooling', () => {
    const covered = subAreasOf(plan.values());
    expect(covered.size).toBe(11);
    expect(allSubAreas.filter((id) => !covered.has(id))).toEqual(['stabil-skolgang']);
  });

  it('inherits the priority area from above, over a page break and through "Forts."', () => {
    expect(Array.from(plan.values(), ({ statement }) => statement.priority_area_id)).toEqual([
      ...Array(5).fill('samhandling'),
      ...Array(6).fill('skyddsfaktorer'),
      'valdsprevention',
      'civilsamhallet',
    ]);
  });

  it('has no field where a cell is empty', () => {
    expect(Object.keys(row('r01')?.fields ?? {})).toEqual(['goal', 'text', 'responsible', 'timeline']);
    expect(row('r12')?.fields).toEqual({
      goal: 'Barn, ungdomar och personal har kunskap och verktyg att bemöta våldsbejakande, sexistiskt eller rasistiskt beteende.',
      text: 'Utveckla arbetet med MVP (mentors in violence prevention) genom att fortsätta implementering på fritidsgårdarna, samt föra dialog kring metoden med kommunala skolor i området.',
      responsible: 'Biträdande enhetschef fritidsgårdar',
      follow_up: 'VB',
    });
  });

  it('has no titles, since its rows have none', () => {
    expect([...plan.values()].filter(({ fields }) => 'title' in fields)).toEqual([]);
  });

  it('has a heading that is broken with a hyphen placed', () => {
    expect(row('r05')?.statement.stated_sub_areas).toEqual([
      { sub_area_id: 'lokala-overenskommelser', rule: 'plan-heading', heading: 'Lokala samverkans-överenskommelser' },
    ]);
  });
});

describe.each([
  ['Kulturförvaltningen', culture],
  ['Skarpnäck', skarpnack],
  ['the made-up plan of Farsta', madeUpPlan('farsta')],
])('every field of %s', (_, document) => {
  const statements = [...readPlan(document).values()];
  const spans = statements.flatMap(({ statement }) => Object.values(statement.fields).flat());

  it('stands in the text without tabs, in document order and apart from the others', () => {
    for (const { start, end } of spans) expect(document.text.slice(start, end)).toMatch(/^\S[^\t\n]*$/);
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    sorted.slice(1).forEach(({ start }, i) => {
      expect(start).toBeGreaterThanOrEqual(sorted[i]?.end ?? 0);
    });
    const first = statements.map(({ statement }) =>
      Math.min(
        ...Object.values(statement.fields)
          .flat()
          .map(({ start }) => start),
      ),
    );
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  it('together hold every cell of the table', () => {
    let at = 0;
    for (const line of document.text.split('\n')) {
      const cells = line.split('\t');
      const isHead = headingKey(cells[2] ?? '') === headingKey('Mål och nytta');
      cells.forEach((cell, column) => {
        const value = readField(cell, [{ start: 0, end: cell.length }]).value;
        const isContent = cells.length === 7 && column >= 2 && !isHead && /[\p{L}\p{N}]/u.test(value);
        if (isContent)
          expect(spans.some(({ start, end }) => start >= at && end <= at + cell.length && end - start === cell.trim().length)).toBe(true);
        at += cell.length + 1;
      });
    }
  });
});

describe('a new plan', () => {
  const plan = readPlan(madeUpPlan('farsta'));
  const row = (id: string) => plan.get(`plan-farsta-2021:${id}`);

  it('is read without new code', () => {
    expect(Array.from(plan, ([id, { statement }]) => [id, statement.priority_area_id, statement.stated_sub_areas[0]?.sub_area_id])).toEqual([
      ['plan-farsta-2021:r01', 'samhandling', 'framjande-tidiga'],
      ['plan-farsta-2021:r02', 'samhandling', 'framjande-tidiga'],
      ['plan-farsta-2021:r03', 'samhandling', 'samordnade-insatser'],
      ['plan-farsta-2021:r04', 'samhandling', 'lokala-overenskommelser'],
      ['plan-farsta-2021:r05', 'skyddsfaktorer', 'inskrivning-narvaro'],
      ['plan-farsta-2021:r06', 'skyddsfaktorer', 'stabil-skolgang'],
      ['plan-farsta-2021:r07', 'civilsamhallet', 'civilsamhalle'],
      ['plan-farsta-2021:a1', 'skyddsfaktorer', undefined],
      ['plan-farsta-2021:a2', 'skyddsfaktorer', undefined],
    ]);
  });

  it('may mark headings and titles with Markdown', () => {
    expect(row('r01')?.fields).toMatchObject({ title: 'Föräldrastöd i öppna förskolan.', responsible: 'Enhetschef Förskollärare' });
  });

  it('may merge the sub-area of two activities into one cell', () => {
    expect(row('r02')?.fields).toMatchObject({ title: 'Hembesök hos förstagångsföräldrar.', goal: 'Fler familjer nås tidigt.' });
  });

  it('may have a heading at the foot of a page and all of its row on the next', () => {
    expect(row('r06')?.fields).toEqual({
      goal: 'Fler elever går ut grundskolan med behörighet till gymnasiet.',
      text: 'Läxhjälp två kvällar i veckan tillsammans med en förening.',
      responsible: 'Skolsamordnare',
      timeline: '2021',
      follow_up: 'VB',
    });
  });

  it('has no activity where a sub-area only has its heading', () => {
    expect(subAreasOf(plan.values())).not.toContain('snabba-insatser');
  });

  it('may break a word over a page, under a repeated head and "Forts."', () => {
    expect(row('r03')?.fields).toMatchObject({
      text: 'Sociala insatsgrupper (SIG) för unga som har begått brott, i samverkan mellan socialtjänst, skola och polis.',
      responsible: 'Biträdande enhetschef Samordnare',
    });
  });

  it('may have its assignments broken over lines and pages, and other lists after them', () => {
    expect(row('a1')?.fields.text).toBe('Nämnden ska tillsammans med utbildningsnämnden öka närvaron i grundskolan, särskilt i årskurs 7–9.');
    expect(row('a2')?.fields.text).toBe('Nämnden ska pröva längre öppet på fritidsgårdarna och utvärdera försöket.');
  });
});

const plan = (...lines: string[]) => planDocument('plan-bromma-2021', 'bromma', lines.join('\n'));
const rowsOf = (...lines: string[]) => [...readPlan(plan(...lines)).values()];

describe('a plan with its own habits', () => {
  it('may have its sub-areas in italics', () => {
    const [row] = rowsOf(HEAD, FIRST.replace('Samlad kompetens', '<i>Samlad kompetens</i>'));
    expect(row?.statement.stated_sub_areas[0]?.sub_area_id).toBe('samlad-kompetens');
    expect(row?.fields).not.toHaveProperty('title');
  });

  it('may have a footnote star on bold words in any mark-up', () => {
    for (const cell of ['<b>Civilsamhället*</b>', '**Civilsamhället**\\*', 'Civilsamhället *']) {
      const table = [HEAD, FIRST, `${cell}\tSamverkan mellan myndigheter och civilsamhällesaktörer\tMål\t\t\t\t`];
      const assignment = rowsOf(...table, '', '\\*Uppdrag i budget:', '- Nämnden ska samverka.').at(-1);
      expect(assignment?.statement).toMatchObject({ kind: 'assignment', priority_area_id: 'civilsamhallet' });
    }
  });

  it('may name the priority area of its assignments in the note', () => {
    const assignment = rowsOf(HEAD, FIRST, '', '\\*Inom *Civilsamhället* gäller uppdragen:', '- Nämnden ska samverka.').at(-1);
    expect(assignment?.statement).toMatchObject({ kind: 'assignment', priority_area_id: 'civilsamhallet', stated_sub_areas: [] });
  });

  it('has no assignments in a list that belongs to no priority area', () => {
    expect(rowsOf(HEAD, FIRST.replace('Metod', 'SIG*'), '', '\\*Förkortningar:', '- SIG: sociala insatsgrupper')).toHaveLength(1);
  });

  it('may have a further column, once its spelling is added to the template', () => {
    const vocabulary = readFrame(frameText.replace('responsible: [Ansvarig]', 'responsible: [Ansvarig, Arbetet utförs av]'));
    const document = plan(HEAD.replace('Ansvarig', 'Ansvarig\tArbetet utförs av'), FIRST.replace('Enhetschef', 'Enhetschef\tFältassistenter'));
    expect([...readPlan(document, vocabulary).values()][0]?.fields.responsible).toBe('Enhetschef Fältassistenter');
  });

  it('may have a heading of its own, once its spelling is added to the frame', () => {
    const vocabulary = readFrame(
      frameText.replace('name_sv: samlad kompetens\n', 'name_sv: samlad kompetens\n        headings: [gemensam kunskap]\n'),
    );
    const document = plan(HEAD, FIRST.replace('Samlad kompetens', 'Gemensam kunskap'));
    expect([...subAreasOf(readPlan(document, vocabulary).values())]).toEqual(['samlad-kompetens']);
  });
});

describe('a plan that cannot be placed', () => {
  it.each(brokenPlans)('because of %s stops with a message', (_, lines, message) => {
    const act = () => rowsOf(...lines);
    expect(act).toThrow(InputProblem);
    expect(act).toThrow(expect.objectContaining({ message }));
  });
});
