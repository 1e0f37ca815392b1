import type { Translation } from '../messages';
import type { recurrence as swedish } from '../sv/recurrence';

export const recurrence: Translation<typeof swedish> = {
  'question.methods': 'Which methods recur?',
  'question.collaboration': 'Which collaborators are named by most units?',
  'method-kinds': 'Kind of method',
  'collaborator-kinds': 'Kind of collaborator',
  'finding.method': '{n, plural, one {# method} other {# methods}}, {recurring} of which in at least two units; {most}.',
  'finding.collaborator': '{n, plural, one {# collaborator} other {# collaborators}}, {recurring} of which in at least two units; {most}.',
  'most.named': 'most often {names} ({units, plural, one {# unit} other {# units}}{n, plural, one {} other { each}})',
  'most.counted': '{n} of them have the most units, {units} each',
  nothing: 'Nothing in your selection. Remove a filter to see more.',
  'chart-note': 'Number of units in each kind of document. The layers are never added up: each column has a base of its own.',
  'chart-note-of-top':
    'Number of units in each kind of document, the {n} that most units have. The layers are never added up: each column has a base of its own.',
  'all-with-units': 'All of them, and which units',
  'table-note':
    'Names filter; numbers and marks open the evidence. A unit counts once under “Units”, as the unit that it is in the chosen division. An empty cell only says that there is no evidence in the loaded documents.',
  'show-all': 'Show all {n}',
  'first-units': 'The first {n} of {all} units are shown; choose units in the filter to see others.',
  table: 'The table',
  units: 'Units',
  'unit-count': '{name}: {n, plural, one {# unit} other {# units}}. Show evidence',
  'unit-count-in': '{name}, {document}: {n, plural, one {# unit} other {# units}}. Show evidence',
  credit: '{name}, {unit}: {said}',
  'in-plan': '{n} in the plan',
  'in-report': '{n} in reports',
  'in-programme': '{n} in the 2017 programme',
  'as-predecessor': 'also as a predecessor',
  'base.none': 'no unit',
  'base.districts': 'of {districts, plural, one {# district} other {# districts}}',
  'base.departments': 'of {departments, plural, one {# department} other {# departments}}',
  'base.both': 'of {districts, plural, one {# district} other {# districts}} and {departments, plural, one {# department} other {# departments}}',
};
