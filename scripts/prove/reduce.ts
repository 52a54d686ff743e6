import type { Assignment } from './assignment.ts';
import { evaluator } from './assignment.ts';
import type { Claim } from './claim.ts';
import type { Term } from './term.ts';

/**
 * The same contradiction with as few fields as show it: a solver's case is full of findings that have nothing to do
 * with the matter. Fields are forgotten one by one as long as the formula still holds.
 */
export function reduced({ models }: Claim, look: Term, found: Assignment): Assignment {
  const prefixes = models.map(({ prefix }) => prefix);
  const usual = withDefaultSettings(found, models);
  const paths = Object.keys(models[0]?.territory.answers ?? {});
  let smallest = evaluator(usual)(look) ? usual : found;
  // Again until nothing can go: a field may be needed only beside one that is forgotten later.
  for (let size = Number.POSITIVE_INFINITY; smallest.flags.size < size; ) {
    size = smallest.flags.size;
    for (const path of paths) {
      // In both cases at once first: what the two have in common is seldom the matter.
      for (const dropped of [prefixes, ...prefixes.map((prefix) => [prefix])]) {
        const less = without(smallest, path, dropped);
        if (less.flags.size < smallest.flags.size && evaluator(less)(look)) smallest = less;
      }
    }
  }
  return smallest;
}

function without({ flags, numbers }: Assignment, path: string, prefixes: readonly string[]): Assignment {
  const ofField = (name: string) => prefixes.some((prefix) => name.startsWith(`${prefix}${path} `));
  return { flags: new Map([...flags].filter(([name, value]) => value && !ofField(name))), numbers };
}

function withDefaultSettings({ flags, numbers }: Assignment, models: Claim['models']): Assignment {
  const isSetting = (name: string) =>
    models.some(({ prefix, territory }) => name.startsWith(`${prefix}${territory.settingSection}.`));
  const defaults = models.flatMap(({ subject, prefix }) => [
    ...subject.assignmentOf({}, subject.settings, prefix, prefix).flags,
  ]);
  return { flags: new Map([...[...flags].filter(([name]) => !isSetting(name)), ...defaults]), numbers };
}
