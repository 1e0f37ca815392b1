import { area } from '../messages';

/** What the page says when something is not as it should be. */
export const notices = area('notices', {
  'failed.start':
    'Beräkningsmotorn kunde inte starta. Den behöver WebAssembly, som din webbläsare eller organisation kan ha stängt av, och en fil som kan ha fastnat på vägen.',
  'failed.data': 'En av datafilerna gick inte att hämta eller läsa. Kontrollera anslutningen.',
  'failed.query': 'Beräkningsmotorn slutade svara.',
  'still-works': 'Det du ser är uträknat i förväg. Ett val som behöver motorn ändrar inte bilden.',
  'fetching-engine': 'Hämtar beräkningsmotorn …',
  'loading-data': 'Läser in underlaget …',
  'share-fetched': 'Hämtat av beräkningsmotorn',
  'outside-division': 'Finns inte i den valda indelningen och visas därför inte: {units}.',
  'unit-with-statements': '{unit} ({n, plural, one {# utsaga} other {# utsagor}})',
  repeated: 'Länken nämner {units} mer än en gång. {n, plural, one {Enheten} other {De}} visas en gång.',
  'unread-parts': 'En del av länken gick inte att läsa och har fått sitt vanliga värde: {parts}.',
  'unknown-ids': 'Länken nämner något som inte finns i underlaget: {ids}. Det visas som om det inte var valt.',
  'other-data':
    'Länken gjordes med ett annat underlag ({made_with}) än det du ser nu ({here}). Siffrorna kan skilja sig från dem som avsändaren såg.',
  'language-not-fetched': 'Den engelska texten gick inte att hämta, så sidan visas på svenska. Kontrollera anslutningen.',
});
