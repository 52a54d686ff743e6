import type { CompiledKnowledge, CompiledRule } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { isOpen, stands } from './effects.ts';
import { layersCounted } from './facts/layers.ts';
import { Probe } from './probe.ts';
import type { ReadCase } from './read-case.ts';
import { slotOf } from './slots.ts';
import { TRUE, UNKNOWN } from './ternary.ts';
import type { CaseData, FieldPath } from './types/case-data.ts';
import type { Because, Result } from './types/result.ts';

export type Undetermined = Result['rules']['undetermined'];
type Missing = Result['missing'];

/** Rules whose outcome is open, each with the fields it waits for. */
export function undeterminedRules({ rules }: CompiledKnowledge, { state }: ReadCase): Undetermined {
  const undetermined: Undetermined = [];
  for (const { index, rule, needs } of rules) {
    if (state.truth[index] !== UNKNOWN) continue;
    const fields: FieldPath[] = [];
    needs(state, fields);
    undetermined.push({ id: rule.id, needs: fields });
  }
  return undetermined;
}

/**
 * What has not been entered and matters: each unknown field with the rules that hang on it, and whether some answer to
 * it would lead to another plan, alone or together with one more open answer to the same derived fact. What any choice
 * needs comes first, then what could change the plan, then what most rules wait for.
 */
export function missingFields(
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  { undetermined, because }: { undetermined: Undetermined; because: readonly Because[] },
): Missing {
  const hanging = hangingRules(compiled, read, undetermined);
  const needed = neededForAnyChoice(read.caseData, decision);
  const first = because.flatMap((entry) => (entry.as === 'enter' ? [entry.field] : []));
  hangBlockers(compiled, read, hanging);
  for (const field of needed) on(hanging, field);
  const changing = changingFields(compiled, read, decision, { needed, hanging });
  for (const field of changing) on(hanging, field);
  const asked = isAsked(read);
  const ranked: { entry: Missing[number]; rank: number }[] = [];
  for (const [field, rules] of hanging) {
    if (!asked(field)) continue;
    const couldChange = changing.has(field);
    const rank =
      rules.length + (couldChange ? CHANGING : 0) + (needed.includes(field) || first.includes(field) ? NEEDED : 0);
    ranked.push({ entry: { field, rules, couldChange }, rank });
  }
  return ranked.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
}

/** Whoever has a perforation enters it, and of the residual stenosis the figure is asked for. */
const NEVER_ASKED: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'preparation.perforation',
  'preparation.residualUnder30',
]);
/** Cannot be measured any more, or settles nothing, with the balloon in the vessel. */
const ASKED_BEFORE_PREPARATION: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'patient.ffr',
  'patient.ifr',
  'patient.nonInvasiveIschaemia',
]);

/** A stent stands out into the aorta only from its ostium: elsewhere a yes would contradict the position. */
const OVERHANG: FieldPath = 'lesion.aortoOstialOverhang';

/** Whether a field is asked for in this case: some are never, some only before preparation has begun or at the ostium. */
export const isAsked =
  ({ computed, caseData }: Pick<ReadCase, 'computed' | 'caseData'>) =>
  (field: FieldPath): boolean =>
    !NEVER_ASKED.has(field) &&
    !(computed.preparationBegun && ASKED_BEFORE_PREPARATION.has(field)) &&
    (field !== OVERHANG || (caseData.lesion?.position ?? 'ostial') === 'ostial');

/** Weigh more than any number of rules. */
const CHANGING = 1_000_000;
const NEEDED = 2 * CHANGING;

/** Per field: rules that wait for it, and fired rules with a say in the plan that rest on its not being known. */
type Hanging = Map<FieldPath, string[]>;

function on(hanging: Hanging, field: FieldPath): string[] {
  const known = hanging.get(field);
  if (known) return known;
  const fresh: string[] = [];
  hanging.set(field, fresh);
  return fresh;
}

function hang(hanging: Hanging, rule: string, fields: readonly FieldPath[]): void {
  for (const field of fields) {
    const rules = on(hanging, field);
    if (!rules.includes(rule)) rules.push(rule);
  }
}

function hangingRules({ rules }: CompiledKnowledge, { state }: ReadCase, undetermined: Undetermined): Hanging {
  const hanging: Hanging = new Map();
  for (const { id, needs } of undetermined) hang(hanging, id, needs);
  for (const rule of rules) {
    if (rule.restsOnUnknown === null || state.truth[rule.index] !== TRUE || !bearsOnPlan(rule)) continue;
    const fields: FieldPath[] = [];
    rule.restsOnUnknown(state, fields);
    hang(hanging, rule.rule.id, fields);
  }
  return hanging;
}

/** Without imaging every choice is provisional: what it rests on is asked for too. */
const bearsOnPlan = ({ counted, rule }: CompiledRule): boolean =>
  counted.length > 0 || rule.section === 'gate' || rule.section === 'imaging';

/** What would tell that something demanded first has been done. */
function hangBlockers({ effects, ruleById }: CompiledKnowledge, { state }: ReadCase, hanging: Hanging): void {
  for (const effect of effects.blocks) {
    if (!stands(effect, state) || !isOpen(effect, state)) continue;
    const fields: FieldPath[] = [];
    ruleById.get(effect.rule.id)?.untilNeeds?.(state, fields);
    hang(hanging, effect.rule.id, fields);
  }
}

/** The unknown fields with an answer that changes the plan, found by trying the answers. */
function changingFields(
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  { needed, hanging }: { needed: readonly FieldPath[]; hanging: Hanging },
): ReadonlySet<FieldPath> {
  const { values } = read.state;
  const probe = new Probe(compiled, read, decision);
  const isOpenField = (field: FieldPath) =>
    values[slotOf(field)] === undefined || (field === 'preparation.tools' && hanging.has(field));
  const changing = new Set(needed);
  for (const reach of compiled.reaches) {
    const { field } = reach;
    if ((values[reach.place.slot] !== undefined && !isOpenField(field)) || changing.has(field)) continue;
    if (probe.mayMatter(reach) && probe.anyChangesOf(reach, compiled.candidates.answersTo(field, values)))
      changing.add(field);
  }
  for (const { fields, answers } of compiled.jointAnswers) {
    const [one, other] = fields;
    if ((changing.has(one) && changing.has(other)) || !isOpenField(one) || !isOpenField(other)) continue;
    if (answers.some((both) => probe.changesTogether(both))) for (const field of fields) changing.add(field);
  }
  return changing;
}

/** Without the stent's type and layers there is no choice at all; where there is one, or none is due, nothing is needed. */
export function neededForAnyChoice(caseData: CaseData, { status, choice }: Decision): FieldPath[] {
  if (status === 'not-indicated' || choice.length > 0) return [];
  const fields: FieldPath[] = [];
  const layers = layersCounted(caseData);
  if (caseData.stent?.type === undefined && (layers ?? 1) === 1) fields.push('stent.type');
  if (layers === undefined) fields.push('stent.layers');
  return fields;
}
