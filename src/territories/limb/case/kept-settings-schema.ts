import * as z from 'zod/mini';
import { REGIONS, RESOURCES } from '../types/vocabulary.ts';

/** The settings of the lab under which an answer was given, as they are kept with it. */
export const settingsSchema = z.strictObject({
  unavailable: z.readonly(z.array(z.literal(RESOURCES)).check(z.maxLength(40))),
  region: z.literal(REGIONS),
});
