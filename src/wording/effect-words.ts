import type { Effect } from '../engine/types/knowledge.ts';
import { listText, t, textOf } from '../i18n/translate.ts';
import type { Lookup } from './condition-node.ts';
import { conditionSentence } from './condition-sentence.ts';

/** What follows from a rule, one line an effect. */
export function effectWords(effect: Effect, lookup: Lookup): string {
  const words = effectAlone(effect);
  return effect.when ? t('effect.when', { effect: words, condition: conditionSentence(effect.when, lookup) }) : words;
}

const action = (id: string) => textOf(`action.${id}`);

function effectAlone(effect: Effect): string {
  switch (effect.kind) {
    case 'scope':
      return t(`effect.scope.${effect.status}`);
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
      return t(effect.liftedByBailOut ? 'effect.veto-lifted' : 'effect.veto', { option: action(effect.option) });
    case 'stop':
      return t('effect.stop', { id: effect.conflict, title: textOf(`conflict.${effect.conflict}.title`) });
    case 'alternative':
    case 'rules-out-alternative':
      return t(`effect.${effect.kind}`, { option: action(effect.option) });
    case 'note':
      return t('effect.note', { stage: textOf(`stage.${effect.stage}`) });
    default:
      return t(`effect.${effect.kind}`);
  }
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
