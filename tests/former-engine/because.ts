import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { concerns, stands } from './effects.ts';
import type { ReadCase } from './read-case.ts';
import { deciding, type SideArgument, strongest } from './sides.ts';
import { TRUE } from './ternary.ts';
import type { FieldPath } from './types/case-data.ts';
import type { ComparedOption, VetoTarget } from './types/knowledge.ts';
import type { Because } from './types/result.ts';

type ByRule = Extract<Because, { rule: string }>;

const plain = (as: ByRule['as'], rule: string): ByRule => ({ as, rule, strength: null, option: null });
const argued = (as: 'for' | 'against', { rule, strength, option }: SideArgument): ByRule => ({
  as,
  rule,
  strength,
  option,
});
const enter = (field: FieldPath): Because => ({ as: 'enter', field });

/** What decides, in the order of the rule book, section 6: what must come first, then what the choice rests on. */
export function because(compiled: CompiledKnowledge, read: ReadCase, decision: Decision): Because[] {
  const { effects } = compiled;
  const { state } = read;
  if (decision.status === 'not-indicated') return outside(compiled, read);
  const bailOut = effects['bail-out'].find((bound) => stands(bound, state));
  const first = inOrder(decision.blockedBy, compiled.knowledge.because.first)
    .filter((id) => id !== bailOut?.rule.id)
    .map((id) => plain('first', id === 'test-first' ? testOf(compiled, read) : id));
  if (bailOut) return [plain('bail-out', bailOut.rule.id), ...first];
  if (effects['withholds-device'].some((bound) => stands(bound, state)) && decision.status === 'blocked') return first;
  return [...first, ...behindChoice(compiled, read, decision)];
}

/** The rules that put the case out of scope, or else those that speak against treating it. */
function outside({ effects, knowledge }: CompiledKnowledge, { state }: ReadCase): Because[] {
  const ids = (bound: readonly { rule: { id: string } }[]) => bound.map(({ rule }) => rule.id);
  const beyond = effects.scope.filter((bound) => bound.effect.status === 'out-of-scope' && stands(bound, state));
  const refused = effects.indication.filter((bound) => bound.effect.status === 'do-not-treat' && stands(bound, state));
  const found = beyond.length > 0 ? inOrder(ids(beyond), knowledge.because.outside) : ids(refused);
  return found.map((id) => plain('outside', id));
}

const testOf = ({ effects }: CompiledKnowledge, { state }: ReadCase): string =>
  effects.indication.find((bound) => bound.effect.status === 'test-first' && stands(bound, state))?.rule.id ??
  'test-first';

/** What is not in the order comes last, as it came. */
function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => place(a) - place(b));
}

function behindChoice(compiled: CompiledKnowledge, read: ReadCase, decision: Decision): Because[] {
  const { choice, agreement, status } = decision;
  if (choice.includes('no-further-device')) return nothingFurther(compiled, read);
  if (agreement === 'conflict') return [];
  if (agreement === 'equipoise')
    return (['des', 'dcb'] as const).flatMap((option) =>
      strongest(decision, option, 1).map((one) => argued('for', one)),
    );
  const [chosen] = choice;
  if (chosen === 'des' || chosen === 'dcb') return behindOne(compiled, decision, chosen);
  if (decision.noDeviceLeft)
    return decision.arguments.des.against
      .filter(({ strength }) => strength === 'strong')
      .map((argument) => argued('against', { ...argument, option: 'dcb' }));
  const open = status === 'undetermined' ? openQuestions(compiled, read) : [];
  return open.length > 0 ? open : stentNeeded(read);
}

function nothingFurther({ effects }: CompiledKnowledge, { state }: ReadCase): Because[] {
  return effects['no-further-device']
    .filter((bound) => stands(bound, state))
    .map(({ rule }): Because => ({ as: 'for', rule: rule.id, strength: rule.strength, option: 'no-further-device' }));
}

const MOST_FOR = 3;

function behindOne(compiled: CompiledKnowledge, decision: Decision, chosen: ComparedOption): Because[] {
  const rival: ComparedOption = chosen === 'des' ? 'dcb' : 'des';
  return [
    ...whatTook(compiled, decision, rival).map((id) => plain('rules-out', id)),
    ...deciding(decision, chosen, MOST_FOR).map((one) => argued('for', one)),
    ...strongest(decision, rival, 1, { withoutTies: true }).map((one) => argued('against', one)),
  ];
}

/** What of the patient or the lab takes the rival; what the gate says of it stands among what must come first. */
function whatTook(compiled: CompiledKnowledge, decision: Decision, rival: ComparedOption): string[] {
  const { vetoes, standingVetoes, rulingOut } = decision;
  const isLacking = vetoes.unavailable.includes(rival);
  if (!isLacking && !vetoes.vetoed.includes(rival)) return [];
  // An allergy to one drug takes the balloon only where the other kind is not to be had.
  const takes = (target: VetoTarget) => (isLacking ? concerns(target, rival) : target === rival);
  const took = new Set(
    standingVetoes
      .filter(({ effect, rule }) => rule.section === 'device' && takes(effect.option))
      .map(({ rule }) => rule.id),
  );
  const marks = compiled.effects['mark-unavailable-tools'].map(({ rule }) => rule.id);
  return rulingOut.filter((id) => took.has(id) || (isLacking && marks.includes(id)));
}

/** Where the lesion itself is in question: what a rule leaves open, or what it asks for. */
function openQuestions({ effects, asks }: CompiledKnowledge, { state }: ReadCase): Because[] {
  return effects.scope
    .filter((bound) => bound.effect.status === 'undetermined' && stands(bound, state))
    .flatMap((bound) => {
      const asked = asks.get(bound.rule.id);
      if (asked === undefined) return [plain('open', bound.rule.id)];
      const group = asked.find(({ test }) => test(state) === TRUE);
      return (group?.fields(state) ?? []).map(enter);
    });
}

const stentNeeded = ({ caseData: { stent } }: ReadCase): Because[] => [
  ...(stent?.layers === undefined ? [enter('stent.layers')] : []),
  ...(stent?.type === undefined ? [enter('stent.type')] : []),
];
