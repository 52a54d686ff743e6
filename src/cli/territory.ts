import { caseKind } from '../case-file/case-head.ts';
import type { CaseIssue } from '../case-file/case-issue.ts';
import { caseJson } from '../case-file/case-text.ts';
import { safeJson } from '../case-file/safe-json.ts';
import { parseCaseJson } from '../territories/coronary/case/parse-case.ts';
import { DEFAULT_SETTINGS } from '../territories/coronary/default-settings.ts';
import { preparedKnowledge } from '../territories/coronary/prepared-knowledge.ts';
import type { Coronary } from '../territories/coronary/types/coronary.ts';
import { parseLimbCase } from '../territories/limb/case/parse-case.ts';
import { DEFAULT_SETTINGS as LIMB_SETTINGS } from '../territories/limb/default-settings.ts';
import { questionAsked } from '../territories/limb/facts/compute-facts.ts';
import type { LimbTerms } from '../territories/limb/terms.ts';
import { limb } from '../territories/limb/territory.ts';
import type { Result } from '../territories/limb/types/result.ts';

/**
 * A result of the leg as other programs read it: it names its territory and the question it answers, null where the case
 * asks none, and those who treat the patient together are a team of another name than the heart's.
 */
const toldOfLeg = ({ heartTeam, ...result }: Result, caseData: LimbTerms['case']): object => ({
  territory: 'limb',
  question: questionAsked(caseData) ?? null,
  ...result,
  team: heartTeam,
});

/**
 * The territories whose cases are answered, by the kind that a case file says it is: the one file of the command line that
 * names them.
 */
export const TERRITORIES = {
  'isr-case': { knowledge: preparedKnowledge, settings: DEFAULT_SETTINGS },
  'limb-case': { knowledge: limb, settings: LIMB_SETTINGS, told: toldOfLeg },
} as const;

/** The territory of which there are tables and documents. */
export const TERRITORY = { ...TERRITORIES['isr-case'], parseJson: safeJson } as const;

export type Case = Coronary['case'];
export type Settings = Coronary['settings'];
export type LegCase = LimbTerms['case'];
export type AnyCase = Case | LegCase;

export type ParsedCase =
  | { readonly ok: true; readonly case: AnyCase }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/** A case of whichever territory from its text, or why it is none: its kind decides. Never throws. */
export function parseAnyCase(text: string): ParsedCase {
  const read = caseJson(text);
  if (!read.ok) return read;
  const said = caseKind(read.json);
  if ('issue' in said) return { ok: false, issues: [said.issue] };
  return said.kind === 'limb-case' ? parseLimbCase(read.json) : parseCaseJson(read.json);
}
