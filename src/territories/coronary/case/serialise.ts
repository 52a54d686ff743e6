import type { CaseData } from '../types/case-data.ts';
import { SECTIONS } from './fields.ts';

const FIRST = ['kind', 'schemaVersion', 'label'];
const LAST = ['decision'];
const DECISION_KEYS = ['choice', 'reason', 'decidedAt'];

type Loose = Readonly<Record<string, unknown>>;

/** The known keys in their order; what is absent stays absent. */
function ordered(source: Loose, keys: readonly string[]): Loose {
  return Object.fromEntries(keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]));
}

/** The case with its keys always in the order of the case model, so that the same case gives the same text however it was entered. */
export function inOrder(caseData: CaseData): Loose {
  const file: Record<string, unknown> = { ...ordered({ ...caseData }, [...FIRST, ...Object.keys(SECTIONS), ...LAST]) };
  for (const [name, specs] of Object.entries(SECTIONS)) {
    if (file[name] !== undefined) file[name] = ordered(file[name] as Loose, Object.keys(specs));
  }
  if (caseData.decision) file['decision'] = ordered({ ...caseData.decision }, DECISION_KEYS);
  return file;
}

/** The text of a case file: indented JSON ending in a line feed. `parseCaseText` reads the same case back. */
export const caseToText = (caseData: CaseData): string => `${JSON.stringify(inOrder(caseData), null, 2)}\n`;
