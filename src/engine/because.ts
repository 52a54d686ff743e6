import type { Compiled } from './compile.ts';
import type { Decision } from './decide.ts';
import { isTrue, type ReadCase } from './lane.ts';
import { rivalsOf, type SideArgument, Sides } from './sides.ts';
import type { BecauseOf, IndicationStatus } from './types/outcome.ts';

type ByRule = Extract<BecauseOf, { rule: string }>;

const plain = (as: ByRule['as'], rule: string): ByRule => ({ as, rule, strength: null, option: null });
const argued = (as: 'for' | 'against', { rule, strength, option }: SideArgument): ByRule => ({
  as,
  rule,
  strength,
  option,
});
const enter = (field: string): BecauseOf => ({ as: 'enter', field });

/** What decides, in the order of the rule book: what must come first, then what the choice rests on. */
export function because(compiled: Compiled, lane: ReadCase, decision: Decision): BecauseOf[] {
  const { effects, territory } = compiled;
  if (decision.status === 'not-indicated') return outside(compiled, lane);
  const bailOut = effects['bail-out'].find(({ stands }) => isTrue(lane, stands));
  const first = inOrder(decision.blockedBy, territory.because.first)
    .filter((id) => id !== bailOut?.rule.id)
    .map((id) => plain('first', ruleBehind(compiled, lane, id)));
  if (bailOut) return [plain('bail-out', bailOut.rule.id), ...first];
  const isWithheld = effects['withholds-device'].some(({ stands }) => isTrue(lane, stands));
  if (isWithheld && decision.status === 'blocked') return first;
  return [...first, ...behindChoice(compiled, lane, decision)];
}

const LEAVING_ALONE: readonly IndicationStatus[] = ['do-not-treat', 'conservative-first'];

/** The rules that put the case out of scope, or else those that speak against treating it. */
function outside({ effects, territory }: Compiled, lane: ReadCase): BecauseOf[] {
  const beyond = effects.scope.filter(({ effect, stands }) => effect.status === 'out-of-scope' && isTrue(lane, stands));
  const refused = effects.indication.filter(
    ({ effect, stands }) => LEAVING_ALONE.includes(effect.status) && isTrue(lane, stands),
  );
  const ids = (bound: readonly { rule: { id: string } }[]) => bound.map(({ rule }) => rule.id);
  const found = beyond.length > 0 ? inOrder(ids(beyond), territory.because.outside) : ids(refused);
  return found.map((id) => plain('outside', id));
}

/** Where the indication itself asks for something first, the rule that says so. */
const ruleBehind = ({ effects }: Compiled, lane: ReadCase, id: string): string =>
  effects.indication.find(({ effect, stands }) => effect.status === id && isTrue(lane, stands))?.rule.id ?? id;

/** What is not in the order comes last, as it came. */
function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => place(a) - place(b));
}

function behindChoice(compiled: Compiled, lane: ReadCase, decision: Decision): BecauseOf[] {
  const { choice, agreement, status } = decision;
  const { territory, shown } = compiled;
  const sides = new Sides(compiled, lane, decision);
  const beside = shown.sideOptions.find(({ name }) => choice.includes(name));
  if (beside) return reasonsFor(beside, lane);
  if (agreement === 'conflict') return [];
  if (agreement === 'equipoise')
    return choice.flatMap((option) => sides.strongest(option, 1).map((one) => argued('for', one)));
  const [chosen] = choice;
  if (chosen !== undefined) return behindOne(compiled, decision, sides, chosen);
  if (decision.nothingLeft)
    return territory.options.filter(({ barred }) => barred).flatMap(({ name }) => strongAgainst(decision, name));
  const open = status === 'undetermined' ? openQuestions(compiled, lane) : [];
  return open.length > 0 ? open : decision.needed.map(enter);
}

/** What stands beside the comparison is chosen for the reasons its own rules give. */
const reasonsFor = ({ name, verdicts }: Compiled['shown']['sideOptions'][number], lane: ReadCase): BecauseOf[] =>
  verdicts
    .flatMap((each) => each.for)
    .filter(({ literal }) => isTrue(lane, literal))
    .map(({ argument: { rule, strength } }) => ({ as: 'for', rule, strength, option: name }));

/** What is strong against an option that might have stood in speaks for what is not to be had. */
const strongAgainst = (decision: Decision, name: string): BecauseOf[] =>
  (decision.arguments[name]?.against ?? [])
    .filter(({ strength }) => strength === 'strong')
    .map((argument) => argued('against', { ...argument, option: rivalsOf(decision, name)[0] ?? name }));

const MOST_FOR = 3;

function behindOne(compiled: Compiled, decision: Decision, sides: Sides, chosen: string): BecauseOf[] {
  const rivals = rivalsOf(decision, chosen);
  return [
    ...rivals.flatMap((rival) => whatTook(compiled, decision, rival)).map((id) => plain('rules-out', id)),
    ...sides.deciding(chosen, MOST_FOR).map((one) => argued('for', one)),
    ...rivals.flatMap((rival) => sides.strongestAlone(rival, 1)).map((one) => argued('against', one)),
  ];
}

/** What of the patient or the lab takes the rival; what the gate says of it stands among what must come first. */
function whatTook({ effects, territory }: Compiled, decision: Decision, rival: string): string[] {
  const { vetoed, unavailable, standingVetoes, rulingOut } = decision;
  const isGone = unavailable.includes(rival);
  if (!isGone && !vetoed.includes(rival)) return [];
  const kinds = territory.options.find(({ name }) => name === rival)?.kinds ?? [];
  // What takes one kind takes the option only where the others are not to be had.
  const takes = (target: string) => target === rival || (isGone && kinds.includes(target));
  const took = new Set(
    standingVetoes
      .filter(({ effect, rule }) => rule.section === territory.sections.options && takes(effect.option))
      .map(({ rule }) => rule.id),
  );
  const marks = effects['mark-unavailable-tools'].map(({ rule }) => rule.id);
  return rulingOut.filter((id) => took.has(id) || (isGone && marks.includes(id)));
}

/** Where it is in question whether anything is to be done: what a rule leaves open, or what it asks for. */
function openQuestions({ effects, shown, facts }: Compiled, lane: ReadCase): BecauseOf[] {
  return effects.scope
    .filter(({ effect, stands }) => effect.status === 'undetermined' && isTrue(lane, stands))
    .flatMap(({ rule }) => {
      const asked = shown.asks.get(rule.id);
      if (asked === undefined) return [plain('open', rule.id)];
      const group = asked.find(({ literal }) => isTrue(lane, literal));
      const isOpen = (field: string) => group?.known === true || lane.values[facts.slotOf(field)] === undefined;
      return (group?.fields ?? []).filter(isOpen).map(enter);
    });
}
