import type { Rule, Strength } from '#territory/types/knowledge.ts';
import type { Result } from '#territory/types/result.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';

const word = (strength: Strength): string => textOf(`strength.${strength}`);
const short = (option: string): string => textOf(`short.${option}`);

/**
 * How strong a rule is in this case. An argument's strength may depend on a fact, and a rule may argue against two devices
 * with two strengths: what it argues here counts and, where it argues nothing, what it could.
 */
export function strengthHere(rule: Rule, { device }: Result): string | undefined {
  const own = rule.strength === 'veto' ? ['veto' as const] : [];
  const here = device.options.flatMap((option) =>
    (['for', 'against'] as const).flatMap((side) =>
      option[side]
        .filter((argument) => argument.rule === rule.id && argument.strength !== 'veto')
        .map(({ strength }) => ({ strength, side: t(`because.${side}`, { device: short(option.option) }) })),
    ),
  );
  const strengths = [...new Set([...own, ...here.map(({ strength }) => strength)])];
  if (here.length > 0 && strengths.length > 1)
    return [
      ...own.map(word),
      ...here.map(({ side, strength }) => t('why.strength.of', { side, word: word(strength) })),
    ].join(' · ');
  const could = rule.then.flatMap((effect) => (effect.kind === 'argument' ? [effect.strength] : []));
  const words =
    here.length > 0 ? strengths : [...new Set(own.length > 0 || could.length === 0 ? [rule.strength] : could)];
  const known = words.flatMap((strength) => (strength ? [word(strength)] : []));
  return known.length > 0 ? t('why.strength', { word: listText(known, 'or') }) : undefined;
}
