import '../../i18n/with-plan-below.ts';
import { rules } from '#territory/records.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FieldButton, type GoToField } from './field-button.tsx';

type Missing = Result['missing'][number];

interface MissingListProps {
  missing: readonly Missing[];
  /** Leads to the field's place in the case; without it the names are only named. */
  onField?: GoToField;
}

/** As many as one reads at a glance; the others wait behind a disclosure. */
const AT_ONCE = 5;

/** What is not known yet and could change the plan, with what of it. */
export function MissingList({ missing, onField }: MissingListProps) {
  const first = missing.slice(0, AT_ONCE);
  const more = missing.slice(AT_ONCE);
  return (
    <>
      <Entries entries={first} onField={onField} />
      {more.length > 0 && (
        <Disclosure summary={t('plan.missing.more', { count: more.length })}>
          <Entries entries={more} onField={onField} />
        </Disclosure>
      )}
    </>
  );
}

function Entries({ entries, onField }: { entries: readonly Missing[]; onField: GoToField }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.field} className="flex flex-wrap items-center gap-x-control">
          <FieldButton field={entry.field} onField={onField} />
          <span className="text-small text-ink-muted">{textOf(`plan.missing.${mattersFor(entry)}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of the parts of the plan that wait for it, the one that matters most. */
const WEIGHT = [
  'device',
  'indication',
  'assessment',
  'preparation',
  'gate',
  'dva',
  'scope',
  'imaging',
  'beyond',
  'aftercare',
] as const;

/** How many of the answers that are missing decide the device. */
export const decidingDevice = (missing: readonly Missing[]): number =>
  missing.filter((entry) => mattersFor(entry) === 'device').length;

function mattersFor({ rules: waiting }: Missing): string {
  const sections = new Set<string>(rules.filter(({ id }) => waiting.includes(id)).map(({ section }) => section));
  return WEIGHT.find((section) => sections.has(section)) ?? 'plan';
}
