import { safeJson } from '../case-file/safe-json.ts';
import { parseCaseText } from '../territories/coronary/case/parse-case.ts';
import { DEFAULT_SETTINGS } from '../territories/coronary/default-settings.ts';
import { preparedKnowledge } from '../territories/coronary/prepared-knowledge.ts';
import type { Coronary } from '../territories/coronary/types/coronary.ts';

/** The territory whose cases the commands answer: the one file of the command line that names it. */
export const TERRITORY = {
  knowledge: preparedKnowledge,
  settings: DEFAULT_SETTINGS,
  /** A case from its text, or why it is none. */
  parseCase: parseCaseText,
  parseJson: safeJson,
} as const;

/** Its words. */
export type Words = Coronary;
export type Case = Coronary['case'];
export type Settings = Coronary['settings'];
