import { inspect } from '../../src/engine/inspect.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { knowledge } from '../../src/territories/limb/knowledge.ts';
import type { Inspection } from '../../src/territories/limb/types/inspection.ts';
import type { LimbCase } from '../../src/territories/limb/types/limb-case.ts';

export const inspected = (caseData: LimbCase): Inspection => inspect(caseData, knowledge, DEFAULT_SETTINGS);
