import '../case-file/jitless.ts';
import * as z from 'zod/mini';
import { settingsSchema as settings } from '#territory/case/kept-settings-schema.ts';
import { RECORD_KIND, RECORD_VERSION } from './record.ts';

const word = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const id = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const RULE_ID = /^[A-Z]{1,3}\d{1,3}$/;
const FINGERPRINT = /^[0-9a-z]{1,16}$/;
const ruleId = z.string().check(z.regex(RULE_ID));
const instant = z.iso.datetime();
const token = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

// Words of the plan are shape-checked, not listed: an older or newer knowledge may have had others, and they stay data.
const plan = z.strictObject({
  status: token,
  choice: z.array(token).check(z.maxLength(10)),
  agreement: z.nullable(token),
  indication: token,
  scope: token,
  heartTeam: z.boolean(),
});

/** A hundred in every record and thousands of records in a file: looked through by hand, for speed. */
const fingerprints = z
  .custom<Record<string, string>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  .check(
    z.superRefine((rules, context) => {
      for (const [id, print] of Object.entries(rules)) {
        if (RULE_ID.test(id) && typeof print === 'string' && FINGERPRINT.test(print)) continue;
        context.addIssue({ code: 'custom', path: [id], input: print });
      }
    }),
  );

const answer = z.strictObject({
  knowledgeVersion: word(40),
  settings,
  plan,
  sentence: z.strictObject({
    id: token,
    values: z.record(token, z.array(token).check(z.maxLength(40))),
  }),
  fired: z.array(ruleId).check(z.maxLength(1000)),
  rules: fingerprints,
});

/** Everything of the envelope but the case itself, which the case file's own reader checks. */
export const recordSchema = z.strictObject({
  kind: z.literal(RECORD_KIND),
  schemaVersion: z.literal(RECORD_VERSION),
  id,
  appVersion: word(40),
  knowledgeVersion: word(40),
  createdAt: instant,
  updatedAt: instant,
  archivedAt: z.exactOptional(instant),
  case: z.unknown(),
  answer: z.exactOptional(answer),
  decision: z.exactOptional(z.strictObject({ followed: z.boolean(), answer })),
});
