import { getField } from '../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS } from '../../src/territories/coronary/case/fields.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { isWorked } from './cases.ts';
import { type Answers, answersTo, type Causes, causesOf, type Editions, explains } from './causes.ts';
import { GROUPS, type Group, type Kind, kindOf } from './kinds.ts';
import { shrunk, sizeOf } from './shrink.ts';

/** So many of the smallest cases are made smaller still: making all of them smaller would take hours. */
export const TRIED = 3;
const EXAMPLES = 3;

/** One case whose answer changed. */
export interface Change {
  readonly caseData: CaseData;
  readonly answers: Answers;
  readonly kind: Kind;
  readonly causes: Causes;
}

/** All changes of one kind. */
export interface KindOfChange {
  readonly group: Group;
  readonly words: string;
  readonly count: number;
  /** How many by which rules, the most frequent first. */
  readonly byCauses: readonly { readonly causes: Causes; readonly count: number }[];
  readonly examples: readonly Change[];
}

export interface Impact {
  readonly cases: { readonly all: number; readonly worked: number };
  readonly changed: { readonly all: number; readonly worked: number };
  /** By groups in their order, the most frequent first. */
  readonly kinds: readonly KindOfChange[];
  /** How many changes each rule explains, alone or together with others; the most frequent first. */
  readonly rules: readonly { readonly id: string; readonly count: number; readonly alone: number }[];
  /** Changes that no rule explains. */
  readonly unexplained: number;
}

/** Gives every case to both editions and tells what became of the answers. Pure; the same cases give the same. */
export function impactOn(cases: readonly CaseData[], editions: Editions): Impact {
  const changes = cases.map((caseData) => changeOf(caseData, editions));
  const found = changes.filter((change) => change !== null);
  const ids = new Set(found.flatMap(({ causes }) => causes.flat()));
  return {
    cases: { all: cases.length, worked: cases.filter((_, place) => isWorked(place)).length },
    changed: { all: found.length, worked: changes.filter((change, place) => change && isWorked(place)).length },
    kinds: [...grouped(found, ({ kind }) => nameOfKind(kind)).values()]
      .flatMap(([first, ...others]) => (first ? [kindOfChange(first.kind, [first, ...others], editions)] : []))
      .sort(
        (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || b.count - a.count || compare(a.words, b.words),
      ),
    rules: [...ids]
      .map((id) => {
        const withIt = found.filter(({ causes }) => causes.flat().includes(id));
        // Whoever is in a set of one is enough alone; sets of one stand with none but their like.
        const alone = withIt.filter(({ causes }) => causes.every((set) => set.length === 1));
        return { id, count: withIt.length, alone: alone.length };
      })
      .sort((a, b) => b.count - a.count || compare(a.id, b.id)),
    unexplained: found.filter(({ causes }) => causes.length === 0).length,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function changeOf(caseData: CaseData, editions: Editions): Change | null {
  const answers = answersTo(editions, caseData);
  const kind = kindOf(answers.before.plan, answers.now.plan);
  return kind && { caseData, answers, kind, causes: causesOf(editions, caseData, kind.part, answers) };
}

function kindOfChange({ group, words }: Kind, changes: readonly Change[], editions: Editions): KindOfChange {
  const groups = [...grouped(changes, nameOfCauses).values()].sort(
    (a, b) => b.length - a.length || compare(nameOfCauses(a[0]), nameOfCauses(b[0])),
  );
  return {
    group,
    words,
    count: changes.length,
    byCauses: groups.map((alike) => ({ causes: alike[0]?.causes ?? [], count: alike.length })),
    examples: examplesOf(groups, editions),
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const nameOfKind = ({ group, words }: Kind): string => `${group}: ${words}`;

const nameOfCauses = (change: Pick<Change, 'causes'> | undefined): string =>
  change?.causes.map((set) => set.join(' + ')).join(' or ') ?? '';

/** The smallest, of other rules where there are others; the rules that change most answers first. */
function examplesOf(groups: readonly (readonly Change[])[], editions: Editions): readonly Change[] {
  const small = groups.slice(0, EXAMPLES).map((group) => smallestOf(group, editions));
  const [first = [], ...others] = small;
  const chosen = [...first.slice(0, 1), ...others.flatMap((group) => group.slice(0, 1))];
  const spare = small.flatMap((group) => group.slice(1));
  return distinct([...chosen, ...spare]).slice(0, EXAMPLES);
}

/** The smallest first, no two of the same fields. */
function smallestOf(group: readonly Change[], editions: Editions): readonly Change[] {
  const tried = bySize(group).slice(0, TRIED);
  return distinct(bySize(tried.map((change) => smallerChange(change, editions))));
}

/** The first of those that say the same fields. */
const distinct = (changes: readonly Change[]): readonly Change[] =>
  [...grouped(changes, ({ caseData }) => fieldsIn(caseData)).values()].flatMap((alike) => alike.slice(0, 1));

const fieldsIn = (caseData: CaseData): string =>
  FIELD_PATHS.filter((path) => getField(caseData, path) !== undefined).join(' ');

const bySize = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted(
    (a, b) =>
      sizeOf(a.caseData) - sizeOf(b.caseData) || compare(JSON.stringify(a.caseData), JSON.stringify(b.caseData)),
  );

/** The same change, explained by the same rules, in a case as small as it gets. */
function smallerChange(change: Change, editions: Editions): Change {
  const { kind, causes } = change;
  const same = (caseData: CaseData) => {
    const answers = answersTo(editions, caseData);
    const found = kindOf(answers.before.plan, answers.now.plan);
    if (found === null || nameOfKind(found) !== nameOfKind(kind)) return false;
    // Looking for what explains it takes longest, and is in vain where this does not.
    if (!causes.every((set) => explains(set, editions, caseData, kind.part))) return false;
    return nameOfCauses({ causes: causesOf(editions, caseData, kind.part, answers) }) === nameOfCauses(change);
  };
  return changeOf(shrunk(change.caseData, same), editions) ?? change;
}
