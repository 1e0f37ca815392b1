import type { Provenance } from '../../src/export/provenance';
import type { Takeaway } from '../../src/export/takeaway';

/** A small table with every kind of cell, and texts that try to be something else. */
export const takeaway: Takeaway = {
  name: 'prov',
  title: 'Enheter & delområden <2021>',
  finding: 'Skarpnäck har ”MVP”; Årsta har inget.',
  columns: [
    { head: 'Enhet' },
    { head: 'Delområde', label: 'Del\u00ADområde', group: 'Samhandling' },
    { head: 'Antal', group: 'Samhandling', note: 'av 13 stadsdelar' },
    { head: 'Andel' },
    { head: 'Skarpnäck', turned: true },
  ],
  rows: [
    {
      cells: [
        'Skarpnäck',
        {
          value: '2 rader; 1 exempel',
          marks: [
            { shape: 'planned', n: 2 },
            { shape: 'reported', n: 1 },
          ],
        },
        { value: 3, bar: 1 },
        { value: 0.9225, share: true },
        'ja',
      ],
      strong: true,
    },
    { cells: ['=HYPERLINK("http://x.se";"å")', { value: 'lucka', marks: [{ shape: 'gap' }] }, null, null, '+46 8'], indented: true, faded: true },
    { cells: ['\'-- "citat"; två\nrader', { value: null, marks: [] }, 1.5, 7, '</text><script>alert(1)</script>\u0000'], ruled: true },
  ],
};

export const provenance: Provenance = {
  selection: 'enheter: Farsta och Skarpnäck; indelning: 2020',
  isFiltered: true,
  plans: '2 av 18 planer är inlästa: Kulturförvaltningen och Skarpnäck.',
  sources: ['Årsrapport 2020 (januari 2021)', 'Plan & <bilaga> (2019)'],
  date: '2026-11-27',
  fingerprint: '3fd267db',
  link: 'https://plankoll.example/#/tackning?enheter=farsta,skarpnack&data=3fd267db',
  licence: { title: 'MIT License', url: 'https://opensource.org/license/mit' },
};
