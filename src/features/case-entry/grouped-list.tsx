import { LIST_GROUPS } from '#territory/entry/list-groups.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import { textOf } from '../../i18n/translate.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { valueLabel } from './field-text.ts';

interface GroupedListProps {
  path: FieldPath;
  labelledBy: string;
  describedBy: string | undefined;
  value: readonly string[] | undefined;
  onChange: (value: readonly string[] | undefined) => void;
}

/** A list that is too long for a row of buttons, in its groups. */
export const GroupedList = ({ path, ...list }: GroupedListProps) => (
  <CheckList
    {...list}
    groups={(LIST_GROUPS[path] ?? []).map(({ title, values }) => ({
      title: textOf(title),
      items: values.map((each) => ({ value: each, label: valueLabel(path, each) })),
    }))}
    noneLabel={valueLabel(path, 'none')}
  />
);
