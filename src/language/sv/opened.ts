import { area } from '../messages';

/** What the evidence panel is opened on, where a unit's page opens it, and the way to that page. */
export const opened = area('opened', {
  'unit-page': 'Enhetens sida',
  names: 'nämner {unit}',
  'one-way': 'nämner {unit} utan att nämnas tillbaka',
  'lacks.any': 'rader som saknar ansvarig, tid eller uppföljning',
  'lacks.responsible': 'rader som saknar ansvarig',
  'lacks.timeline': 'rader som saknar tid',
  'lacks.follow_up': 'rader som saknar uppföljning',
  'kind.activity': 'rader i planen',
  'kind.assignment': 'uppdrag i planen',
  'kind.place-declaration': 'om platser',
  'kind.theme-goal': 'mål för teman',
  'kind.measure': 'åtgärder',
  'kind.planned-activity': 'planerade aktiviteter',
  'kind.collaboration': 'listade samverkansparter',
  'kind.example': 'exempel i rapporter',
  'kind.claim': 'påståenden',
});
