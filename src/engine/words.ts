import type { Compiled } from './compile.ts';
import type { Decision } from './decide.ts';
import { isTrue, type ReadCase } from './lane.ts';
import type { Word } from './ready-words.ts';
import type { Verdict } from './types/book.ts';
import type { Argument, OptionVerdict, WeighedOptionOf } from './types/outcome.ts';

const STEP_VERDICT: Readonly<Record<Exclude<OptionVerdict, 'team'>, Verdict>> = {
  recommended: 'recommended',
  acceptable: 'option',
  avoid: 'avoid',
  contraindicated: 'contraindicated',
  unavailable: 'unavailable',
};

/** What belongs to the team is no step of anybody's. */
const stepVerdict = (verdict: string): Verdict | null =>
  verdict in STEP_VERDICT ? STEP_VERDICT[verdict as keyof typeof STEP_VERDICT] : null;

/** Adds the options as steps with the reasons behind their verdict, once something is known of which to choose. */
export function addWordsOfOptions(
  { plan, territory }: Compiled,
  decision: Decision,
  options: readonly WeighedOptionOf[],
  into: Word[],
): void {
  if (decision.status === 'undetermined' || decision.status === 'not-indicated') return;
  const stage = territory.places.options;
  const isCompared = (name: string) => plan.options.some(({ spec }) => spec.name === name);
  for (const weighed of options) {
    const { option: action } = weighed;
    const verdict = stepVerdict(weighed.verdict);
    if (verdict === null || (!isCompared(action) && verdict !== 'recommended')) continue;
    const reasons = reasonsBehind(weighed, options.filter(isRivalOf(weighed, isCompared)));
    for (const { rule, strength } of reasons)
      into.push({ stage, action, verdict, strength, rule, evidence: NO_EVIDENCE });
    if (reasons.length === 0) into.push({ stage, action, verdict, strength: null, rule: null, evidence: NO_EVIDENCE });
  }
}

const NO_EVIDENCE: readonly string[] = [];

const isRivalOf =
  ({ option }: WeighedOptionOf, isCompared: (name: string) => boolean) =>
  (other: WeighedOptionOf): boolean =>
    other.option !== option && isCompared(option) && isCompared(other.option);

/** What speaks for an option is also what speaks against its one rival; what rules it out speaks of itself alone. */
function reasonsBehind(
  { verdict, for: own, against }: WeighedOptionOf,
  rivals: readonly WeighedOptionOf[],
): readonly Argument[] {
  if (verdict === 'avoid' || verdict === 'contraindicated') return against;
  const [rival] = rivals;
  if (rival === undefined || rivals.length > 1) return own;
  return [...own, ...rival.against.filter(({ strength }) => strength !== 'veto')];
}

/** What is said of one kind of an option never exceeds the verdict on the option; a veto may rule out one kind alone. */
export function addWordsOfKinds(
  { plan, territory }: Compiled,
  { standingVetoes }: Decision,
  options: readonly WeighedOptionOf[],
  into: Word[],
): void {
  for (const { spec } of plan.options) {
    const { name, kinds = [] } = spec;
    if (kinds.length === 0) continue;
    const whole = options.find(({ option }) => option === name);
    const verdict = whole ? stepVerdict(whole.verdict) : null;
    if (verdict !== null && verdict !== 'recommended')
      for (const [index, word] of into.entries()) if (kinds.includes(word.action)) into[index] = { ...word, verdict };
    for (const { effect, rule } of standingVetoes) {
      const { option: action } = effect;
      if (!kinds.includes(action)) continue;
      const { id, evidence } = rule;
      const stage = territory.places.options;
      into.push({ stage, action, verdict: 'contraindicated', strength: 'veto', rule: id, evidence });
    }
  }
}

/** Adds the team and the ways beyond a device, with who may not go them. */
export function addWordsBeyond(
  { effects, territory }: Compiled,
  lane: ReadCase,
  decision: Decision,
  into: Word[],
): void {
  const { beyond: stage, team } = territory.places;
  // Where nothing is done, neither is anything done otherwise: what the indication itself advises is said instead,
  // and only there.
  const treated = decision.status !== 'not-indicated';
  if (treated) {
    const before = into.length;
    const call = (rule: string, strength: Word['strength']) =>
      into.push({ stage, action: team, verdict: 'recommended', strength, rule, evidence: NO_EVIDENCE });
    for (const { rule, stands } of effects['heart-team']) if (isTrue(lane, stands)) call(rule.id, rule.strength);
    if (decision.team && into.length === before) for (const id of decision.rulingOut) call(id, null);
  }
  const closed: Word[] = [];
  for (const { effect, rule, stands } of effects.alternative) {
    if (!isTrue(lane, stands) || treated === (rule.section === territory.sections.indication)) continue;
    const { option: action } = effect;
    const { id, strength, evidence } = rule;
    into.push({ stage, action, verdict: 'option', strength, rule: id, evidence });
    for (const ruling of effects['rules-out-alternative'])
      if (ruling.effect.option === action && isTrue(lane, ruling.stands))
        closed.push({
          stage,
          action,
          verdict: 'unavailable',
          strength: ruling.rule.strength,
          rule: ruling.rule.id,
          evidence: NO_EVIDENCE,
        });
  }
  for (const word of closed) into.push(word);
}
