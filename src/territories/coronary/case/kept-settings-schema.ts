import * as z from 'zod/mini';
import { FIELDS } from './fields.ts';

/** The settings of the lab under which an answer was given, as they are kept with it. */
export const settingsSchema = z.strictObject({
  guideline: z.literal(FIELDS['setting.guideline'].values),
  unavailable: z.readonly(z.array(z.literal(FIELDS['setting.unavailable'].values)).check(z.maxLength(40))),
  region: z.literal(FIELDS['setting.region'].values),
});
