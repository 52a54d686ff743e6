import { rules } from '../../territories/coronary/records.ts';
import { sourceById } from '../../territories/coronary/sources.ts';
import type { VerificationLevel } from '../../territories/coronary/types/knowledge.ts';
import type { Argument, Result } from '../../territories/coronary/types/result.ts';

const ORDER = ['veto', 'require', 'strong', 'moderate', 'weak'] as const;

/** Among equals the one that rests on a publication that was read. */
const strongest = (reasons: readonly Argument[]): Argument | undefined =>
  reasons.toSorted(
    (a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength) || Number(isRead(b.rule)) - Number(isRead(a.rule)),
  )[0];

const isRead = (id: string): boolean =>
  rules
    .find((rule) => rule.id === id)
    ?.sources.some(({ source }) => READ.has(sourceById(source)?.verification ?? 'not-found')) ?? false;

const READ: ReadonlySet<VerificationLevel> = new Set(['fulltext-seen', 'abstract-seen']);

/** The rule a reader wants first when nothing is selected: what blocks the plan, else what leads the choice. */
export function leadingRule({ device, scope, indication, rules: { fired } }: Result): string | undefined {
  const blocker = device.blockedBy.find((id) => rules.some((rule) => rule.id === id));
  const chosen = device.options.find(({ option }) => option === device.choice[0]);
  const rival = device.options.find(({ option }) => isCompared(option) && option !== device.choice[0]);
  // What speaks against the rival leads the choice as much as what speaks for it.
  const argument = chosen && strongest([...chosen.for, ...(rival?.against ?? [])]);
  const stop = device.agreement === 'conflict' ? rules.find(isStop(fired))?.id : undefined;
  const [outOfScope] = scope.status === 'out-of-scope' ? scope.rules : [];
  const [noTreatment] = indication.status === 'treat' ? [] : indication.rules;
  return outOfScope ?? blocker ?? stop ?? argument?.rule ?? noTreatment;
}

const isCompared = (option: string) => option === 'des' || option === 'dcb';

const isStop = (fired: readonly string[]) => (rule: (typeof rules)[number]) =>
  fired.includes(rule.id) && rule.then.some(({ kind }) => kind === 'stop');
