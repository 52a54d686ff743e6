import type { Terms } from '../../../engine/types/terms.ts';
import type { CaseData, FieldPath, Settings } from './case-data.ts';
import type { Classification, Gate, OptionVerdict, ProvisionalReason } from './classification.ts';
import type { FactName, ListFact, NumberFact } from './facts.ts';
import type { Action, AlternativeName, ComparedOption, Section, StageName, UseNote, VetoTarget } from './plan-words.ts';
import type { DeviceOption } from './vocabulary.ts';

/** The words of restenosis in a coronary stent. */
export interface Coronary extends Terms {
  readonly case: CaseData;
  readonly settings: Settings;
  readonly field: FieldPath;
  readonly fact: FactName;
  readonly numberFact: NumberFact;
  readonly listFact: ListFact;
  readonly section: Section;
  readonly stage: StageName;
  readonly action: Action;
  readonly option: ComparedOption;
  readonly vetoable: VetoTarget;
  readonly choice: DeviceOption;
  readonly verdict: OptionVerdict;
  readonly alternative: AlternativeName;
  readonly reserve: ProvisionalReason;
  readonly note: UseNote;
  readonly classification: Classification;
  readonly gate: Gate;
}
