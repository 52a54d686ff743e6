import type { Effect } from '#territory/types/knowledge.ts';
import { listText, t, textOf } from '../i18n/translate.ts';
import { conditionLine } from './condition-line.ts';
import { type ConditionNode, conditionNode, type Lookup } from './condition-node.ts';
import { conditionSentence } from './condition-sentence.ts';

/** What follows from a rule on one line, with the condition it is narrowed by. */
export function effectWords(effect: Effect, lookup: Lookup): string {
  const words = effectAlone(effect, lookup);
  return effect.when ? t('effect.when', { effect: words, condition: conditionSentence(effect.when, lookup) }) : words;
}

export interface EffectEntry {
  readonly words: string;
  /** What narrows it, where that is more than a line can say. */
  readonly when?: ConditionNode;
}

/** What follows from a rule as the book prints it: a condition of several parts stands below the line, as a list. */
export function effectEntry(effect: Effect, lookup: Lookup): EffectEntry {
  const node = effect.when && conditionNode(effect.when, lookup);
  if (!node || !isGroup(node)) return { words: effectWords(effect, lookup) };
  return { words: t('effect.when-these', { effect: effectAlone(effect, lookup) }), when: node };
}

function isGroup(node: ConditionNode): boolean {
  const { parts, folded } = conditionLine(node);
  return parts.length > 0 && !folded;
}

const action = (id: string) => textOf(`action.${id}`);

function effectAlone(effect: Effect, lookup: Lookup): string {
  switch (effect.kind) {
    case 'scope':
      return scopeWords(effect, lookup);
    case 'indication':
      return t('effect.indication', { status: textOf(`indication.${effect.status}`) });
    case 'step':
      return stepWords(effect);
    case 'argument':
      return t(`effect.argument.${effect.side}`, {
        option: action(effect.option),
        strength: textOf(`strength.${effect.strength}`),
      });
    case 'veto':
      return t(vetoText(effect), { option: action(effect.option) });
    case 'stop':
      return t('effect.stop', conflict(effect.conflict));
    case 'caps-agreement':
      return effect.conflict === undefined
        ? t('effect.caps-agreement')
        : t('effect.caps-agreement.conflict', conflict(effect.conflict));
    case 'withholds-device':
      return t(`effect.withholds-device.${effect.before}`);
    case 'alternative':
    case 'rules-out-alternative':
      return t(`effect.${effect.kind}`, { option: action(effect.option) });
    case 'note':
      return t('effect.note', { stage: textOf(`stage.${effect.stage}`) });
    default:
      return t(`effect.${effect.kind}`);
  }
}

const conflict = (id: string) => ({ id, title: textOf(`conflict.${id}.title`) });

function vetoText({ liftedByBailOut, whilePreparing }: Extract<Effect, { kind: 'veto' }>) {
  if (whilePreparing) return 'effect.veto-preparing';
  return liftedByBailOut ? 'effect.veto-lifted' : 'effect.veto';
}

/** What an open question asks for: of its groups of fields the first whose condition holds. */
function scopeWords({ status, asks = [] }: Extract<Effect, { kind: 'scope' }>, lookup: Lookup): string {
  const scope = t(`effect.scope.${status}`);
  if (asks.length === 0) return scope;
  const groups = asks.map(({ when, fields }) => {
    const asked = listText(
      fields.map((field) => textOf(`field.${field}.label`)),
      'and',
    );
    return when.op === 'always'
      ? asked
      : t('effect.when', { effect: asked, condition: conditionSentence(when, lookup) });
  });
  return t('effect.scope.asks', { scope, groups: groups.join(t('effect.scope.else')) });
}

function stepWords({ stage, actions, verdict, strength, whileOpen }: Extract<Effect, { kind: 'step' }>): string {
  const step = t('effect.step', {
    stage: textOf(`stage.${stage}`),
    actions: listText(actions.map(action), 'or'),
    verdict: textOf(`verdict.${verdict}`),
  });
  const firm = strength ? t('effect.step-strength', { step, strength: textOf(`strength.${strength}`) }) : step;
  return whileOpen ? t('effect.while-open', { effect: firm }) : firm;
}
