import type { Translation } from '../messages';
import type { frame as swedish } from '../sv/frame';

export const frame: Translation<typeof swedish> = {
  description: 'Stockholm’s local action plans side by side: coverage, methods and collaboration, with evidence for every figure.',
  'skip-to-content': 'Skip to content',
  views: 'Views',
  language: 'Language',
  'view.coverage': 'Coverage',
  'view.methods': 'Methods',
  'view.collaboration': 'Collaboration',
  'view.compare': 'Compare',
  'view.unit': 'Unit',
  'view.reconciliation': 'Reconciliation',
  'view.coding': 'How we coded',
  'view.open-data': 'Open data',
  'view.glossary': 'Glossary',
  'fetching-view': 'Fetching the view …',
  'copy-link': 'Copy link',
  'printed-title': 'Plankoll · {view}',
  'new-version': 'There is a new version of Plankoll. Reload when you like; what you have chosen comes along.',
  'new-version.take': 'Reload',
  'new-version.later': 'Not now',
  'link-copied': 'Copied',
  'copying-refused': 'The browser did not allow copying. Select and copy:',
  'to-copy': 'To copy',
  'view-failed': 'The view could not be shown. What you have chosen is still in the address.',
  'try-again': 'Try again',
};
