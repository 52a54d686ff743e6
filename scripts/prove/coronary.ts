import { FIELDS } from '../../src/territories/coronary/case/fields.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import type { Coronary } from '../../src/territories/coronary/types/coronary.ts';
import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { type CaseVariables, caseVariables } from './case-variables.ts';
import { derivedFacts } from './derived-facts.ts';
import { assignmentOfFields, fieldsOfCase } from './fields.ts';
import { type CaseModel as AnyModel, caseModel as modelOf } from './model.ts';
import type { Subject } from './subject.ts';

/** A case of a stent in a coronary artery as formulas. */
export type CaseModel = AnyModel<CaseVariables>;

const coronary = (knowledge: Knowledge): Subject<Coronary, CaseVariables> => ({
  territory: knowledge,
  settings: DEFAULT_SETTINGS,
  variables: caseVariables,
  derived: derivedFacts,
  assignmentOf: (data, settings, prefix, numbersOf) => assignmentOfFields(FIELDS, data, settings, prefix, numbersOf),
  caseOf: (assignment, prefix, numbersOf) => ({
    kind: 'isr-case',
    schemaVersion: 2,
    ...fieldsOfCase(FIELDS, assignment, prefix, numbersOf),
  }),
});

export const caseModel = (knowledge: Knowledge, prefix = '', numbersOf = prefix): CaseModel =>
  modelOf(coronary(knowledge), prefix, numbersOf);
