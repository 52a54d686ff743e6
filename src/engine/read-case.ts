import type { Compiled } from './compile.ts';
import { derived } from './derive.ts';
import type { Lane, ReadCase } from './lane.ts';
import type { Words } from './lanes.ts';

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/**
 * Derives the facts of a case and enters them into its lane. What the case does not say of the place comes from `settings`.
 * @param words of which the lane is still empty
 */
export function readCase(compiled: Compiled, caseData: object, settings: object, words: Words, bit: number): ReadCase {
  const { facts, derivations, machine, territory } = compiled;
  const values: unknown[] = facts.nothing.slice();
  const sections = caseData as Sections;
  const setting = { ...settings, ...sections[territory.settingSection] };
  let name: string | null = null;
  let section: Readonly<Record<string, unknown>> | undefined;
  for (const field of facts.fields) {
    if (field.section !== name) {
      name = field.section;
      section = name === '' ? sections : name === territory.settingSection ? setting : sections[name];
    }
    if (section !== undefined) values[field.slot] = section[field.key];
  }
  for (const derivation of derivations) {
    const given = derived(derivation, values);
    for (let i = 0; i < given.length; i++) values[derivation.gives[i] as number] = given[i];
  }
  machine.load(values, words, bit);
  return { caseData, values, words, bit };
}

/** The facts of a case by name; undefined is unknown. */
export const factsOf =
  ({ facts }: Pick<Compiled, 'facts'>, { values }: Lane) =>
  (fact: string): unknown =>
    values[facts.slotOf(fact)];
