import type { ListGroup } from '#territory/entry/list-groups.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import { textOf } from '../../i18n/translate.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { valueLabel } from './field-text.ts';

interface GroupedListProps {
  path: FieldPath;
  groups: readonly ListGroup[];
  labelledBy: string;
  describedBy: string | undefined;
  value: readonly string[] | undefined;
  onChange: (value: readonly string[] | undefined) => void;
}

/** A list that is too long for a row of buttons, in its groups. */
export const GroupedList = ({ path, groups, ...list }: GroupedListProps) => (
  <CheckList
    {...list}
    groups={groups.map(({ title, values }) => ({
      title: textOf(title),
      items: values.map((each) => ({ value: each, label: valueLabel(path, each) })),
    }))}
    noneLabel={valueLabel(path, 'none')}
  />
);
