import { type NumberClass, numberClasses } from './number-ranges.ts';
import { once } from './once.ts';
import type { Answer, Trials } from './trials.ts';
import type { Asking, ReadFact } from './types/asking.ts';
import type { ThresholdOf } from './types/book.ts';
import type { Territory } from './types/territory.ts';

/**
 * Gives the answers to a field that together lead to every plan that some answer leads to: each word, each set of words
 * where few can be combined, and one number in each range between the limits it is held against, the limits included.
 */
export interface AnswersToTry {
  answersTo(field: string, fact: ReadFact): readonly unknown[];
  /** The answers to a field that is not known, each as a set of its own; of those that say the same one is enough. */
  setsFor(field: string, fact: ReadFact): readonly (readonly Answer[])[];
  /** The ranges in which numbers of this field make no difference; none for a field that holds words. */
  rangesOf(field: string, fact: ReadFact): readonly NumberClass[];
}

/** Made once for each territory; what does not depend on the case is ready beforehand. */
export function answersToTry(
  { answers, thresholds }: Territory,
  asking: Asking,
  { distinct }: Pick<Trials, 'distinct'>,
): AnswersToTry {
  const limits = limitsOfFields(thresholds, asking.limitsOf);
  const ready = new Map(
    Object.entries(answers).map(([field, spec]) => {
      const own = limits.get(field) ?? [];
      const whole = spec.kind === 'number' && spec.whole;
      const classes = numberClasses(own, whole);
      // Not made before it is asked for: of a long list there are too many sets.
      const words = once(() =>
        spec.kind === 'one' ? spec.of : spec.kind === 'any' ? setsOf(spec.of) : valuesOf(classes),
      );
      return [field, { own, whole, classes, words }];
    }),
  );

  const rangesOf = (field: string, fact: ReadFact): readonly NumberClass[] => {
    const known = ready.get(field);
    if (known === undefined) return [];
    const more = asking.limits(field, fact, known.own);
    if (more.length === 0) return known.classes;
    const all = [...new Set([...known.own, ...more])].sort((a, b) => a - b);
    return numberClasses(all, known.whole);
  };

  const answersTo = (field: string, fact: ReadFact): readonly unknown[] => {
    const selected = asking.answers(field, fact);
    if (selected !== null) return selected;
    const known = ready.get(field);
    if (known === undefined) return [];
    const classes = rangesOf(field, fact);
    return classes === known.classes ? known.words() : valuesOf(classes);
  };

  // A list of words is the same in every case: its sets are made once.
  const made = new Map<string, { values: readonly unknown[]; sets: readonly (readonly Answer[])[] }>();
  const setsFor = (field: string, fact: ReadFact): readonly (readonly Answer[])[] => {
    const values = answersTo(field, fact);
    const known = made.get(field);
    if (known?.values === values) return known.sets;
    const sets = distinct(field, values).map((value) => [{ field, value }]);
    made.set(field, { values, sets });
    return sets;
  };

  return { rangesOf, answersTo, setsFor };
}

const valuesOf = (classes: readonly NumberClass[]): readonly unknown[] => classes.map(({ value }) => value);

/** The numbers each field is held against, itself or as the one input of a derived fact. */
function limitsOfFields(
  thresholds: readonly ThresholdOf[],
  inputOf: Readonly<Record<string, string>>,
): Map<string, readonly number[]> {
  const limits = new Map<string, Set<number>>();
  for (const { facts, value } of thresholds)
    for (const fact of facts) {
      const field = inputOf[fact] ?? fact;
      limits.set(field, (limits.get(field) ?? new Set()).add(value));
    }
  return new Map([...limits].map(([field, found]) => [field, [...found].sort((a, b) => a - b)]));
}

/** All sets of a handful of words. */
function setsOf(words: readonly unknown[]): readonly unknown[] {
  let sets: (readonly unknown[])[] = [[]];
  for (const word of words) sets = [...sets, ...sets.map((set) => [...set, word])];
  return sets;
}
