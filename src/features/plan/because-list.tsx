import { t, textOf } from '../../i18n/translate.ts';
import type { Because } from '../../territories/coronary/types/result.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { shortName } from './answer-sentence.ts';
import { FieldButton, type GoToField } from './field-button.tsx';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

type Entry = Exclude<Because, { as: 'enter' }>;

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
  because: readonly Because[];
  onField: GoToField;
}

/** What decides, in the order in which it decides: each entry leads to its rule, or to the field that is asked for. */
export function BecauseList({ because, onField, ...selecting }: BecauseListProps) {
  if (because.length === 0) return null;
  return (
    <ul aria-label={t('plan.because')} className="text-body">
      {because.map((entry) =>
        entry.as === 'enter' ? (
          <li key={entry.field} className="flex flex-wrap items-center gap-x-tight">
            <span className="pl-1.5 text-ink-muted">{t('because.enter')}</span>
            <FieldButton field={entry.field} onField={onField} />
          </li>
        ) : (
          <li key={`${entry.as} ${entry.rule} ${entry.option}`}>
            <ByRule entry={entry} {...selecting} />
          </li>
        ),
      )}
    </ul>
  );
}

function ByRule({ entry, ...selecting }: Selecting & { entry: Entry }) {
  const { icon, look } = SIGNS[entry.as];
  return (
    <SelectButton
      target={ruleSelection(entry.rule)}
      className="flex w-full items-start gap-control text-ink"
      {...selecting}
    >
      <Icon name={icon} className={`mt-[0.2em] ${look}`} />
      <span>
        <span className="text-ink-muted">{role(entry)}:</span> {textOf(`rule.${entry.rule}.title`)}
        {entry.strength && <span className="text-small text-ink-muted"> {textOf(`strength.${entry.strength}`)}</span>}
      </span>
    </SelectButton>
  );
}

/** What speaks for one device is said of its rival where it stands against the choice. */
function role({ as, option }: Entry): string {
  if (as === 'for' && option) return t('because.for', { device: shortName(option) });
  if (as === 'against' && option) return t('because.against', { device: shortName(option === 'des' ? 'dcb' : 'des') });
  return textOf(`because.${as}`);
}
