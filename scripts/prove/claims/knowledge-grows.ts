import { FIELD_PATHS, FIELDS } from '../../../src/territories/coronary/case/fields.ts';
import type { FieldPath } from '../../../src/territories/coronary/types/case-data.ts';
import { TOOL_OUTCOMES, TOOLS } from '../../../src/territories/coronary/types/vocabulary.ts';
import type { Claim } from '../claim.ts';
import { conditionsOf, deepPartsOf, isComparing, partsOf } from '../conditions-in.ts';
import type { CaseModel } from '../coronary.ts';
import type { Fact } from '../fact.ts';
import { valuesOf } from '../fields.ts';
import { decisionFactsOf } from '../rule-truths.ts';
import type { Solver } from '../solver.ts';
import type { Term } from '../term.ts';
import { and, equal, iff, implies, not, or, TRUE } from '../term.ts';

/** All that is known in the first case is known, and the same, in the second. They share their numbers. */
export function knowsMore(less: CaseModel, more: CaseModel): Term {
  return and(
    ...FIELD_PATHS.map((path) => (path.startsWith('setting.') ? same(less, more, path) : kept(less, more, path))),
  );
}

export function same(a: CaseModel, b: CaseModel, path: FieldPath): Term {
  return and(kept(a, b, path), kept(b, a, path));
}

function kept(less: CaseModel, more: CaseModel, path: FieldPath): Term {
  const field = FIELDS[path];
  const before = less.variables.field(path);
  const after = more.variables.field(path);
  if (field.kind === 'tools') return keptTools(less, more);
  if (before.kind === 'list' && after.kind === 'list' && field.kind === 'list')
    return implies(
      before.known,
      and(after.known, ...field.values.map((word) => iff(before.has(word), after.has(word)))),
    );
  if (before.kind === 'choice' && after.kind === 'choice')
    return and(...valuesOf(field).map((value) => implies(before.is(value), after.is(value))));
  return implies(before.known, and(after.known, sameNumber(before, after)));
}

function sameNumber(before: Fact, after: Fact): Term {
  if (before.kind !== 'number' || after.kind !== 'number' || !before.quantity || !after.quantity) return TRUE;
  return before.quantity.name === after.quantity.name ? TRUE : equal(before.quantity, after.quantity);
}

/** What a tool did stays; what nobody noted may turn out either way, the last entry as well. */
function keptTools({ variables: less }: CaseModel, { variables: more }: CaseModel): Term {
  const ofTool = (tool: (typeof TOOLS)[number]): Term[] => {
    const open = less.used(tool, 'unknown');
    const known = (['worked', 'failed'] as const).flatMap((outcome) => [
      implies(less.used(tool, outcome), more.used(tool, outcome)),
      implies(more.used(tool, outcome), or(less.used(tool, outcome), open)),
      implies(less.last(tool, outcome), more.last(tool, outcome)),
    ]);
    const stillUsed = implies(open, or(...TOOL_OUTCOMES.map((outcome) => more.used(tool, outcome))));
    return [...known, implies(more.used(tool, 'unknown'), open), stillUsed];
  };
  return implies(less.toolsKnown, and(more.toolsKnown, ...TOOLS.flatMap(ofTool)));
}

/** A truth that was known is lost or reversed. */
const shaken = (a: { t: Term; f: Term }, b: { t: Term; f: Term }): Term => or(and(a.t, not(b.t)), and(a.f, not(b.f)));

/** Adding knowledge keeps what was decided, for every rule that does not itself turn on what is not known. */
export async function knowledgeClaims(less: CaseModel, more: CaseModel, solver: Solver): Promise<Claim[]> {
  const { territory } = less;
  const ofDecision = decisionFactsOf(territory);
  const grows = and(knowsMore(less, more), less.variables.wellFormed, more.variables.wellFormed);
  const overrulable = await overrulableFacts(less, more, solver, grows);
  const reasonOf = (id: string): string[] => {
    const rule = territory.rules.find((candidate) => candidate.id === id);
    const parts = [...deepPartsOf(rule?.when, territory), ...deepPartsOf(rule?.applies, territory)];
    const facts = [...new Set(parts.filter(isComparing).map(({ fact }) => fact as string))];
    return [
      ...(parts.some(({ op }) => op === 'holds') ? ['"known to be"'] : []),
      ...(parts.some(({ op }) => op === 'unknown') ? ['"unknown"'] : []),
      ...facts.filter((fact) => overrulable.has(fact)),
      ...(facts.some((fact) => ofDecision.has(fact)) ? ['the chosen device'] : []),
    ];
  };
  const reasons = new Map(territory.rules.map(({ id }) => [id, reasonOf(id)]));
  const firm = territory.rules.filter(({ id }) => reasons.get(id)?.length === 0);
  const exempt = [...reasons].filter(([, why]) => why.length > 0);
  const remarks: string[] = [];
  for (const [id, why] of exempt) {
    const [a, b] = [less.truths.rule(id), more.truths.rule(id)];
    const turns = (await solver.find(grows, or(and(a.t, b.f), and(a.f, b.t)))).found !== null;
    remarks.push(`${id}: ${why.join(', ')}${turns ? '' : ' (yet it never turns from fired to not met or back)'}`);
  }
  return [
    {
      id: 'knowledge-grows',
      words:
        'Learning more never takes back the outcome of a rule: what has fired stays fired, what is not met stays not met',
      method: 'proof',
      models: [less, more],
      parts: firm.map(({ id }) => ({
        name: id,
        look: and(grows, shaken(less.truths.rule(id), more.truths.rule(id))),
      })),
      remarks: [
        `claimed of ${firm.length} rules; not of ${exempt.length} that turn on what is not known or on a fact that a better measurement overrules:`,
        ...remarks,
      ],
    },
  ];
}

/** Derived facts that a further finding can overrule, found by asking: a wire after a stress test, an area after a guess. */
async function overrulableFacts(
  less: CaseModel,
  more: CaseModel,
  solver: Solver,
  grows: Term,
): Promise<ReadonlySet<string>> {
  const ofDecision = decisionFactsOf(less.territory);
  const leaves = conditionsOf(less.territory).flatMap((condition) => [...partsOf(condition)]);
  const comparing = leaves.filter(isComparing).filter(({ op }) => op !== 'unknown');
  const found = new Set<string>();
  for (const fact of new Set(comparing.map((leaf) => leaf.fact as string))) {
    if (ofDecision.has(fact)) continue;
    const moves = comparing
      .filter((leaf) => leaf.fact === fact)
      .map((leaf) => shaken(less.truths.condition(leaf), more.truths.condition(leaf)));
    if ((await solver.find(grows, or(...moves))).found !== null) found.add(fact);
  }
  return found;
}
