import { FIELDS } from './answers.ts';
import { isEmpty, membersOf, noBits, setBit } from './bits.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import { DERIVATIONS } from './facts/compute-facts.ts';
import { type FieldPlace, placeOf, slotOf, slotOfTool } from './slots.ts';
import { PLACE } from './tally.ts';
import type { FieldPath } from './types/case-data.ts';
import type { ComputedFacts } from './types/facts.ts';
import { TOOLS } from './types/vocabulary.ts';
import type { Watchers } from './watchers.ts';

/** A derivation that an answer sets off. */
interface Derived {
  readonly derive: (typeof DERIVATIONS)[number]['derive'];
  readonly facts: readonly (keyof ComputedFacts)[];
  readonly slots: readonly number[];
}

/** How far an answer to a field reaches into the plan. */
export interface Reach {
  readonly field: FieldPath;
  readonly place: FieldPlace;
  /** What is derived from it, with the slots that it is written to. */
  readonly derived: readonly Derived[];
  /** The slots of what became of each tool, where the field is the list of tools. */
  readonly toolSlots: readonly number[];
  /** Every slot that an answer writes to. */
  readonly slots: readonly number[];
  /** Whether anything but rules reads the field: then it has to stand in the case itself too. */
  readonly isReadFromCase: boolean;
  /** Whether the plan turns on the field otherwise than through rules. */
  readonly circumstances: boolean;
  /** Whether it can bear on the plan at all, and whether on what is out of scope. */
  readonly onPlan: boolean;
  readonly onScope: boolean;
}

export interface Reaches {
  /** Of all fields, in the order of the case file. */
  readonly reaches: readonly Reach[];
  reachOf(field: FieldPath): Reach;
}

const CIRCUMSTANCES: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'stent.type',
  'stent.layers',
  'stent.overlap',
  'history.lastTreatment',
  'setting.unavailable',
]);

/** Works out the reach of every field. */
export function findReaches(compiled: Omit<CompiledKnowledge, keyof Reaches | 'workspace'>): Reaches {
  const { counted, watchers } = compiled;
  const { firstEffect, size, ofSlot, ofNode } = watchers;

  const find = (field: FieldPath): Reach => {
    const place = placeOf(field);
    const derived = DERIVATIONS.filter(({ reads }) => reads.includes(field)).map(({ derive, gives }) => ({
      derive,
      facts: gives,
      slots: gives.map(slotOf),
    }));
    const toolSlots =
      field === 'preparation.tools' ? TOOLS.flatMap((_, index) => [slotOfTool(index), slotOfTool(index) + 1]) : [];
    const circumstances = CIRCUMSTANCES.has(field);
    const reached = noBits(size);
    const follow = (watchers: Watchers | undefined): void => {
      for (const watcher of watchers ? membersOf(watchers.all) : []) {
        setBit(reached, watcher);
        if (watcher < firstEffect) follow(ofNode[watcher]);
      }
    };
    const slots = [place.slot, ...derived.flatMap((each) => each.slots), ...toolSlots];
    for (const slot of slots) follow(ofSlot[slot]);
    const onScope = membersOf(reached).some((watcher) =>
      counted[watcher - firstEffect]?.places.includes(PLACE.outOfScope),
    );
    const isReadFromCase = circumstances || derived.length > 0;
    const onPlan = circumstances || !isEmpty(reached);
    return { field, place, derived, toolSlots, slots, isReadFromCase, circumstances, onPlan, onScope };
  };

  const reaches = FIELDS.map(find);
  const byField = new Map(reaches.map((reach) => [reach.field, reach]));
  return { reaches, reachOf: (field) => byField.get(field) ?? find(field) };
}
