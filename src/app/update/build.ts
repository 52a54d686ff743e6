import '../../case-file/jitless.ts';
import * as z from 'zod/mini';
import { impact } from '#territory/impact.ts';
import { knowledge } from '#territory/knowledge.ts';
import { AT_ROOT, DOOR } from '#territory/page.ts';
import { ruleFingerprints } from '../../case-library/fingerprint.ts';
import { APP_VERSION } from '../version.ts';

const impactSchema = z
  .object({ from: z.string(), changed: z.int().check(z.nonnegative()), of: z.int().check(z.positive()) })
  .check(z.refine(({ changed, of }) => changed <= of));

const buildSchema = z.object({
  appVersion: z.string(),
  knowledgeVersion: z.string(),
  /** Fingerprint of every rule with its limits and named conditions, by id. */
  rules: z.record(z.string(), z.string()),
  /** In how many example cases its knowledge answers otherwise than that of version `from`; what is garbled is left out. */
  impact: z.catch(z.optional(impactSchema), undefined),
});

/** The page at the root is described at once, as it was while it was the only one; the other one beside it, by name. */
const pagesSchema = z.object({ pages: z.record(z.string(), z.unknown()) });

/** What one build of the program says of itself. */
export type Build = z.infer<typeof buildSchema>;

export const thisBuild = (): Build => ({
  appVersion: APP_VERSION,
  knowledgeVersion: knowledge.version,
  rules: ruleFingerprints(knowledge),
  // What was measured of another knowledge says nothing of this one.
  ...(impact?.to === knowledge.version && { impact: { from: impact.from, changed: impact.changed, of: impact.of } }),
});

/** The part of what a worker said that is of this page; undefined where it does not know the page. */
export function ofThisPage(said: unknown): unknown {
  if (AT_ROOT) return said;
  const read = pagesSchema.safeParse(said);
  return read.success ? read.data.pages[DOOR] : undefined;
}

/** What another build said of itself; null where that is not understood. */
export function readBuild(said: unknown): Build | null {
  const read = buildSchema.safeParse(said);
  return read.success ? read.data : null;
}

/** Ids of the rules that say something else in the other build, are new in it or gone from it; in the order of `there`. */
export function changedRules(here: Build, there: Build): readonly string[] {
  const ids = [...new Set([...Object.keys(there.rules), ...Object.keys(here.rules)])];
  return ids.filter((id) => here.rules[id] !== there.rules[id]);
}
