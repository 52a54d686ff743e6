import '../../case-file/jitless.ts';
import * as z from 'zod/mini';
import { FIELD_PATHS } from '#territory/case/fields.ts';
import { GAPS, MATERIALS, ROLES } from '#territory/consultation.ts';
import { DECISIONS } from '#territory/types/vocabulary.ts';
import { tidyText } from '../../case-file/label.ts';
import { CONSULT_KIND, CONSULT_VERSION } from './message.ts';
import {
  ABILITIES,
  AGREEMENTS,
  CONSENTS,
  ENACTED,
  LANGUAGES,
  LIMITS,
  RESPONSIBILITIES,
  STANDS,
  TRANSFERS,
  URGENCIES,
  WAYS,
} from './vocabulary.ts';

const id = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const hash = z.string().check(z.regex(/^[\w-]{12}$/));
/** Of another knowledge a plan may hold other words: they are checked by their shape and stay data. */
const token = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const version = z.string().check(z.regex(/^[\w.+-]{1,40}$/));
const text = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.overwrite(tidyText),
    z.refine((read) => read !== '', { params: { code: 'empty' } }),
  );
const list = <T extends z.ZodMiniType>(of: T, max: number) => z.readonly(z.array(of).check(z.maxLength(max)));

const head = <Part extends string>(part: Part) => ({
  kind: z.literal(CONSULT_KIND),
  schemaVersion: z.literal(CONSULT_VERSION),
  part: z.literal(part),
  id,
  writtenOn: z.iso.date(),
  language: z.literal(LANGUAGES),
});

const speaker = z.strictObject({ role: z.literal(ROLES), centre: text(LIMITS.centre) });
const plan = z.strictObject({
  status: token,
  choice: list(token, 10),
  agreement: z.nullable(token),
  indication: token,
  scope: token,
  knowledge: version,
  app: version,
});
const answered = z.strictObject({ id, hash });
const material = z.strictObject({
  kind: z.literal(MATERIALS),
  how: z.literal(WAYS),
  count: z.exactOptional(z.int().check(z.gte(1), z.lte(99))),
});

/** The case is checked by the case file's own reader. */
export const requestSchema = z.strictObject({
  ...head('request'),
  urgency: z.literal(URGENCIES),
  phoned: z.exactOptional(z.boolean()),
  from: speaker,
  to: text(LIMITS.to),
  contact: text(LIMITS.contact),
  answerBy: z.iso.datetime(),
  situation: text(LIMITS.situation),
  background: z.exactOptional(text(LIMITS.background)),
  assessment: z.exactOptional(text(LIMITS.assessment)),
  question: text(LIMITS.question),
  considered: z.exactOptional(list(z.literal(DECISIONS), DECISIONS.length)),
  transfer: z.literal(TRANSFERS),
  materials: list(material, MATERIALS.length),
  consent: z.literal(CONSENTS),
  case: z.unknown(),
  plan,
  limited: list(z.literal([...GAPS, ...FIELD_PATHS]), GAPS.length + FIELD_PATHS.length),
  replaces: z.exactOptional(id),
});

export const answerSchema = z.strictObject({
  ...head('answer'),
  answers: answered,
  by: speaker,
  with: z.exactOptional(list(speaker, LIMITS.with)),
  canAnswer: z.literal(ABILITIES),
  reviewed: list(z.literal(MATERIALS), MATERIALS.length),
  missing: list(z.literal(MATERIALS), MATERIALS.length),
  opinion: z.exactOptional(text(LIMITS.opinion)),
  options: z.exactOptional(
    list(
      z.strictObject({
        option: z.literal(DECISIONS),
        stand: z.literal(STANDS),
        reason: z.exactOptional(text(LIMITS.optionReason)),
      }),
      LIMITS.options,
    ),
  ),
  uncertainty: text(LIMITS.uncertainty),
  urgencyNow: z.exactOptional(z.literal(URGENCIES)),
  responsibility: z.literal(RESPONSIBILITIES),
  recontact: z.exactOptional(text(LIMITS.recontact)),
  planSeen: plan,
});

export const readBackSchema = z.strictObject({
  ...head('read-back'),
  answers: answered,
  understood: text(LIMITS.understood),
  agrees: z.literal(AGREEMENTS),
  enacted: z.literal(ENACTED),
  why: z.exactOptional(text(LIMITS.why)),
});
