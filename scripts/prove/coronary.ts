import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import type { CaseData, Settings } from '../../src/territories/coronary/types/case-data.ts';
import type { Coronary } from '../../src/territories/coronary/types/coronary.ts';
import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { assignmentOf, caseOf } from './case-files.ts';
import { type CaseVariables, caseVariables } from './case-variables.ts';
import { derivedFacts } from './derived-facts.ts';
import { type CaseModel as AnyModel, caseModel as modelOf } from './model.ts';
import type { Subject } from './subject.ts';

/** A case of a stent in a coronary artery as formulas. */
export type CaseModel = AnyModel<CaseVariables>;

const coronary = (knowledge: Knowledge): Subject<Coronary, CaseVariables> => ({
  territory: knowledge,
  settings: DEFAULT_SETTINGS,
  variables: caseVariables,
  derived: derivedFacts,
  assignmentOf: (data: CaseData, settings: Settings, prefix, numbersOf) =>
    assignmentOf(data, settings, prefix, numbersOf),
  caseOf,
});

export const caseModel = (knowledge: Knowledge, prefix = '', numbersOf = prefix): CaseModel =>
  modelOf(coronary(knowledge), prefix, numbersOf);
