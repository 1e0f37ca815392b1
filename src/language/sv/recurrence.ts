import { area } from '../messages';

/** What recurs, and who has it. */
export const recurrence = area('recurrence', {
  'question.methods': 'Vilka metoder återkommer?',
  'question.collaboration': 'Vilka samverkansparter nämns av flest?',
  'method-kinds': 'Slag av metod',
  'collaborator-kinds': 'Slag av samverkanspart',
  'finding.method': '{n, plural, one {# metod} other {# metoder}}, varav {recurring} hos minst två enheter; {most}.',
  'finding.collaborator': '{n, plural, one {# part} other {# parter}}, varav {recurring} hos minst två enheter; {most}.',
  'most.named': 'oftast {names} ({units, plural, one {# enhet} other {# enheter}}{n, plural, one {} other { var}})',
  'most.counted': '{n} av dem har flest enheter, {units} var',
  nothing: 'Inget i urvalet. Ta bort ett filter för att se mer.',
  'chart-note': 'Antal enheter i varje slags dokument. Lagren läggs aldrig ihop: varje kolumn har sin egen bas.',
  'chart-note-of-top': 'Antal enheter i varje slags dokument, de {n} som flest har. Lagren läggs aldrig ihop: varje kolumn har sin egen bas.',
  'all-with-units': 'Alla, och vilka enheter',
  'table-note':
    'Namn filtrerar, tal och tecken öppnar beläggen. En enhet räknas en gång i ”Enheter”, under den enhet den är i vald indelning. En tom ruta säger bara att inget belägg finns i de inlästa dokumenten.',
  'show-all': 'Visa alla {n}',
  'first-units': 'De första {n} av {all} enheter visas; välj enheter i filtret för att se andra.',
  table: 'Tabellen',
  units: 'Enheter',
  'unit-count': '{name}: {n, plural, one {# enhet} other {# enheter}}. Visa belägg',
  'unit-count-in': '{name}, {document}: {n, plural, one {# enhet} other {# enheter}}. Visa belägg',
  credit: '{name}, {unit}: {said}',
  'in-plan': '{n} i plan',
  'in-report': '{n} i rapport',
  'in-programme': '{n} i programmet 2017',
  'as-predecessor': 'även som föregångare',
  'base.none': 'ingen enhet',
  'base.districts': 'av {districts, plural, one {# stadsdel} other {# stadsdelar}}',
  'base.departments': 'av {departments, plural, one {# förvaltning} other {# förvaltningar}}',
  'base.both': 'av {districts, plural, one {# stadsdel} other {# stadsdelar}} och {departments, plural, one {# förvaltning} other {# förvaltningar}}',
});
