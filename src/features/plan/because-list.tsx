import { rules } from '#territory/records.ts';
import type { Because } from '#territory/types/result.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { becauseRole } from '../../wording/because-words.ts';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

export type Entry = Exclude<Because, { as: 'enter' }>;

const SIGNS: Readonly<Record<Entry['as'], { icon: IconName; look: string }>> = {
  outside: { icon: 'stop', look: 'text-stop' },
  'bail-out': { icon: 'warning', look: 'text-stop' },
  first: { icon: 'lock', look: 'text-warn' },
  'rules-out': { icon: 'stop', look: 'text-stop' },
  for: { icon: 'plus', look: 'text-ok' },
  against: { icon: 'minus', look: 'text-stop' },
  open: { icon: 'circle', look: 'text-ink-muted' },
};

interface BecauseListProps extends Selecting {
  because: readonly Entry[];
}

/** What decides, in the order in which it decides: each entry leads to its rule. */
export function BecauseLines({ because, ...selecting }: BecauseListProps) {
  if (because.length === 0) return null;
  return (
    <ul aria-label={t('plan.because')} className="text-body">
      {because.map((entry) => (
        <li key={`${entry.as} ${entry.rule} ${entry.option}`}>
          <ByRule entry={entry} {...selecting} />
        </li>
      ))}
    </ul>
  );
}

/** The same of two devices, of which all that stands against the choice is among the entries. */
export function BecauseList({ because, ...selecting }: BecauseListProps) {
  return (
    <>
      <BecauseLines because={because} {...selecting} />
      {isUnopposed(because) && <p className="px-1.5 text-body text-ink-muted">{t('because.nothing-against')}</p>}
    </>
  );
}

/** One choice, with reasons for it and none against it: that is said as well. */
function isUnopposed(because: readonly Entry[]): boolean {
  const sides = because.flatMap((entry) => (entry.as === 'for' ? [entry.option] : []));
  return new Set(sides).size === 1 && because.every(({ as }) => as === 'for' || as === 'rules-out');
}

/** An entry on one line, for whoever only reads. */
export const reasonWords = (entry: Entry): string =>
  t('because.line', { role: becauseRole(entry), title: textOf(`rule.${entry.rule}.title`) });

const firmness = (entry: Entry): string =>
  [entry.strength && textOf(`strength.${entry.strength}`), gradeOf(entry)].filter(Boolean).join(', ');

function ByRule({ entry, ...selecting }: Selecting & { entry: Entry }) {
  const { icon, look } = SIGNS[entry.as];
  const firm = firmness(entry);
  return (
    <SelectButton
      target={ruleSelection(entry.rule)}
      className="flex w-full items-center gap-control py-0.5! leading-snug text-ink"
      {...selecting}
    >
      <Icon name={icon} className={look} />
      <span>
        <span className="text-ink-muted">{becauseRole(entry)}:</span> {textOf(`rule.${entry.rule}.title`)}
        {firm && <span className="text-small text-ink-muted"> {firm}</span>}
      </span>
    </SelectButton>
  );
}

/**
 * The class that a guideline gives what is argued here. A rule may cite a class that stands on something else, or on one
 * of the two devices it argues for, and its sources do not say which: a weaker reason, or one for either, shows none.
 */
function gradeOf({ rule: id, strength }: Entry): string | undefined {
  if (strength !== 'strong' && strength !== 'require') return undefined;
  const rule = rules.find((candidate) => candidate.id === id);
  const argued = rule?.then.flatMap((effect) =>
    effect.kind === 'argument' ? [`${effect.side} ${effect.option}`] : [],
  );
  if (new Set(argued).size !== 1) return undefined;
  const graded = rule?.sources.find(({ source, grade }) => grade !== undefined && hasText(`graded.${source}`));
  return graded?.grade && t('because.grade', { document: textOf(`graded.${graded.source}`), grade: graded.grade });
}
