import type { Argument, Result } from '../../engine/types/result.ts';
import { rules } from '../../knowledge/records.ts';

const ORDER = ['require', 'strong', 'moderate', 'weak', 'veto'] as const;

const strongest = (reasons: readonly Argument[]): Argument | undefined =>
  reasons.toSorted((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength))[0];

/** The rule a reader wants first when nothing is selected: what blocks the plan, else what leads the choice. */
export function leadingRule({ device, scope, indication, rules: { fired } }: Result): string | undefined {
  const blocker = device.blockedBy.find((id) => rules.some((rule) => rule.id === id));
  const chosen = device.options.find(({ option }) => option === device.choice[0]);
  const rival = device.options.find(({ option }) => isCompared(option) && option !== device.choice[0]);
  const argument = strongest(chosen?.for ?? []) ?? (chosen && strongest(rival?.against ?? []));
  const stop = device.agreement === 'conflict' ? rules.find(isStop(fired))?.id : undefined;
  const [outOfScope] = scope.status === 'out-of-scope' ? scope.rules : [];
  const [noTreatment] = indication.status === 'treat' ? [] : indication.rules;
  return outOfScope ?? blocker ?? stop ?? argument?.rule ?? noTreatment;
}

const isCompared = (option: string) => option === 'des' || option === 'dcb';

const isStop = (fired: readonly string[]) => (rule: (typeof rules)[number]) =>
  fired.includes(rule.id) && rule.then.some(({ kind }) => kind === 'stop');
