import { area } from '../messages';

/** What is said of a statement whose plan a newer one has replaced. */
export const superseded = area('superseded', { 'not-counted': 'ur en plan som har ersatts av ”{plan}”: räknas inte' });
