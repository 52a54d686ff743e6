import type { FieldPath } from '#territory/types/case-data.ts';
import { textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';

export type GoToField = ((field: FieldPath) => void) | undefined;

/** A field's name that leads to its place in the case; without a way there it is only named. */
export function FieldButton({ field, onField }: { field: FieldPath; onField: GoToField }) {
  const name = textOf(`field.${field}.label`);
  if (!onField) return <span className="flex min-h-target items-center px-1.5">{name}</span>;
  return (
    <button
      type="button"
      onClick={() => onField(field)}
      className="inline-flex min-h-target items-center gap-control rounded-control px-1.5 text-accent hover:bg-raised"
    >
      <Icon name="diamond" filled className="text-small" />
      {name}
    </button>
  );
}
