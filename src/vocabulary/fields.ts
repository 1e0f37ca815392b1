import { z } from 'zod';

/** What the fields of several files hold. Messages are in Swedish, for the one who edits the file. */

export const text = z.string().trim().min(1, 'är tomt; skriv något inom citattecknen');

/** One sentence. */
export const sentence = text.refine((written) => !/[.!?]\s+\p{Lu}/u.test(written), 'är flera meningar; skriv en enda');

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) => `ett id skrivs med a–z, siffror och bindestreck; skriv ”${asId(String(input))}”`,
});

/** A day of the calendar. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'ett datum skrivs "ÅÅÅÅ-MM-DD" inom citattecken')
  .refine((day) => isDay(day), 'dagen finns inte');

/** Phrases in the notation of spellings; none where the field is left out. */
export const phrases = z.array(text).default([]);

export const spellings = z.array(text).min(1, 'ange minst en stavning');

function asId(written: string): string {
  const ascii = written
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9\s_-]/g, '');
  return ascii.replace(/[\s_-]+/g, '-').replace(/^-|-$/g, '');
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
