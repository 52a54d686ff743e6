import { cautionTexts } from './cautions.ts';
import { conflictTexts } from './conflicts.ts';

/** What stands beside a plan in whole sentences: named conflicts and contradictions. */
export const territoryRemarks = { ...conflictTexts, ...cautionTexts };
