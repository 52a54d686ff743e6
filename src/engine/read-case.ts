import type { CaseData, Settings } from './types/case-data.ts';
import type { FactName } from './types/facts.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { State } from './compile-condition.ts';
import { computeFacts } from './facts/compute-facts.ts';
import type { ComputedValues } from './facts/compute-facts.ts';
import { fieldValue } from './facts/fact-inputs.ts';
import { isTool, toolRecord } from './facts/tools.ts';

/** A case with its facts in slots, before any rule has been asked. */
export interface ReadCase {
  readonly caseData: CaseData;
  readonly computed: ComputedValues;
  readonly setting: Settings;
  readonly state: State;
}

/** Derives the facts of a case once. What the case does not say of the lab comes from `settings`. */
export function readCase(compiled: CompiledKnowledge, caseData: CaseData, settings: Settings): ReadCase {
  const computed = computeFacts(caseData, compiled.limits);
  const setting = { ...settings, ...caseData.setting };
  const values = compiled.facts.map((fact) => readFact(fact, caseData, computed, setting));
  return { caseData, computed, setting, state: { values, truth: new Uint8Array(compiled.nodeCount) } };
}

function readFact(fact: FactName, caseData: CaseData, computed: ComputedValues, setting: Settings): unknown {
  if (fact.startsWith('setting.')) return setting[fact.slice('setting.'.length) as keyof Settings];
  if (fact.startsWith('tool.')) {
    const [, tool = '', outcome] = fact.split('.');
    if (!isTool(tool)) return undefined;
    return toolRecord(caseData.preparation?.tools, tool)[outcome as 'worked' | 'failed'];
  }
  if (fact.includes('.')) return fieldValue(caseData, fact);
  // A fact of the decision is filled in once DES and DCB have been weighed.
  return computed[fact as keyof ComputedValues];
}
