import * as z from 'zod/mini';
import { ruleFingerprints } from '../../case-library/fingerprint.ts';
import { knowledge } from '../../knowledge/knowledge.ts';
import { APP_VERSION } from '../version.ts';

const buildSchema = z.object({
  appVersion: z.string(),
  knowledgeVersion: z.string(),
  /** Fingerprint of every rule with its limits and named conditions, by id. */
  rules: z.record(z.string(), z.string()),
});

/** What one build of the program says of itself. */
export type Build = z.infer<typeof buildSchema>;

export const thisBuild = (): Build => ({
  appVersion: APP_VERSION,
  knowledgeVersion: knowledge.version,
  rules: ruleFingerprints(knowledge),
});

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
