import type { FieldPath } from '../../engine/types/case-data.ts';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { fieldLabel } from './field-text.ts';
import { focusField } from './focus-field.ts';

export function NextField({ fields }: { fields: readonly FieldPath[] }) {
  const next = fields[0];
  if (!next) return <p className="text-small text-ink-muted">{t('entry.nothing-open')}</p>;
  return (
    <button
      type="button"
      onClick={() => focusField(next)}
      className="flex min-h-target items-center gap-1.5 rounded-control text-left text-small text-ink-muted hover:text-ink"
    >
      <Icon name="diamond" filled className="text-[0.8em] text-accent" />
      <span>{t('entry.next', { count: fields.length, field: fieldLabel(next) })}</span>
      <Icon name="arrow" />
    </button>
  );
}
