import { t } from '../../i18n/translate.ts';
import type { Result } from '../../territories/coronary/types/result.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FieldButton, type GoToField } from './field-button.tsx';
import { RuleButtons } from './select-button.tsx';
import type { Selecting } from './selecting.ts';

type Missing = Result['missing'][number];

interface MissingListProps extends Selecting {
  missing: readonly Missing[];
  /** Leads to the field's place in the case; without it the names are only named. */
  onField?: GoToField;
}

/** As many as one reads at a glance; the others wait behind a disclosure. */
const AT_ONCE = 5;
const RULES_AT_ONCE = 4;

/** What is not known yet and could change the plan, with the rules that wait for it. */
export function MissingList({ missing, ...rest }: MissingListProps) {
  const first = missing.slice(0, AT_ONCE);
  const more = missing.slice(AT_ONCE);
  return (
    <>
      <Entries entries={first} {...rest} />
      {more.length > 0 && (
        <Disclosure summary={t('plan.missing.more', { count: more.length })}>
          <Entries entries={more} {...rest} />
        </Disclosure>
      )}
    </>
  );
}

function Entries({
  entries,
  onField,
  ...selecting
}: Omit<MissingListProps, 'missing'> & { entries: readonly Missing[] }) {
  return (
    <ul>
      {entries.map(({ field, rules }) => (
        <li key={field} className="flex flex-wrap items-center gap-x-control">
          <FieldButton field={field} onField={onField} />
          <span className="flex flex-wrap items-center text-small text-ink-muted">
            {t('plan.missing.waiting', { count: rules.length })}
            <RuleButtons rules={rules.slice(0, RULES_AT_ONCE)} {...selecting} />
            {rules.length > RULES_AT_ONCE && t('plan.missing.more-rules', { count: rules.length - RULES_AT_ONCE })}
          </span>
        </li>
      ))}
    </ul>
  );
}
