import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { ComputedValues } from './facts/compute-facts.ts';
import { computeFacts } from './facts/compute-facts.ts';
import { isTool, toolRecord } from './facts/tools.ts';
import type { CaseData, CaseSections, Settings } from './types/case-data.ts';
import type { FactName } from './types/facts.ts';

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
  const source = { caseData, computed, setting };
  const values = readersOf(compiled).map((read) => read(source));
  return { ...source, state: { values, truth: new Uint8Array(compiled.nodeCount) } };
}

type Source = Pick<ReadCase, 'caseData' | 'computed' | 'setting'>;
type Reader = (source: Source) => unknown;

const readers = new WeakMap<CompiledKnowledge, Reader[]>();

/** One reader a slot, made once: a fact's name is taken apart here and not in every case. */
function readersOf(compiled: CompiledKnowledge): readonly Reader[] {
  const known = readers.get(compiled);
  // Explaining a condition can open a slot that evaluation had no use for.
  if (known && known.length === compiled.facts.length) return known;
  const fresh = compiled.facts.map(readerOf);
  readers.set(compiled, fresh);
  return fresh;
}

function readerOf(fact: FactName): Reader {
  const [section = '', name = '', outcome = ''] = fact.split('.');
  if (section === 'setting') return ({ setting }) => setting[name as keyof Settings];
  if (section === 'tool') {
    if (!isTool(name)) return () => undefined;
    return ({ caseData }) => toolRecord(caseData.preparation?.tools, name)[outcome as 'worked' | 'failed'];
  }
  if (name !== '') return ({ caseData }) => fieldOf(caseData[section as keyof CaseSections], name);
  // A fact of the decision is filled in once DES and DCB have been weighed.
  return ({ computed }) => computed[fact as keyof ComputedValues];
}

const fieldOf = (section: object | undefined, name: string): unknown =>
  (section as Readonly<Record<string, unknown>> | undefined)?.[name];
