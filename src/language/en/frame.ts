import type { Translation } from '../messages';
import type { frame as swedish } from '../sv/frame';

export const frame: Translation<typeof swedish> = {
  'skip-to-content': 'Skip to content',
  views: 'Views',
  language: 'Language',
  'view.coverage': 'Coverage',
  'view.methods': 'Methods',
  'view.collaboration': 'Collaboration',
  'view.compare': 'Compare',
  'view.reconciliation': 'Reconciliation',
  'view.coding': 'How we coded',
  'view.open-data': 'Open data',
  'fetching-view': 'Fetching the view …',
  'copy-link': 'Copy link',
};
