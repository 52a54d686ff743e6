import { t, textOf } from '../../i18n/translate.ts';
import { LineField, SelectField } from '../../ui/form-field.tsx';
import { type Filter, KINDS, READ_LEVELS, subjects } from './journal-rows.ts';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** `question:des-isr` by the text of that question, `topic:labels` by that of the topic. */
const subjectName = (subject: string): string => {
  const [kind, id = ''] = subject.split(':');
  return textOf(kind === 'question' ? `evidence-question.${id}` : `topic.${id}`);
};

export function JournalFilter({ filter, onFilter }: Props) {
  const set = (part: keyof Filter) => (event: { target: { value: string } }) =>
    onFilter({ ...filter, [part]: event.target.value });
  const all = t('journal.filter.all');
  return (
    <div className="grid gap-x-row tablet:grid-cols-2 lab:grid-cols-4">
      <LineField label={t('journal.search')} type="search" value={filter.query} onChange={set('query')} />
      <SelectField
        label={t('journal.filter.question')}
        none={all}
        choices={[...subjects.keys()].map((value) => ({ value, label: subjectName(value) }))}
        value={filter.subject}
        onChange={set('subject')}
      />
      <SelectField
        label={t('journal.filter.kind')}
        none={all}
        choices={KINDS.map((value) => ({ value, label: t(`journal.kind.${value}`) }))}
        value={filter.kind}
        onChange={set('kind')}
      />
      <SelectField
        label={t('journal.filter.read')}
        none={all}
        choices={READ_LEVELS.map((value) => ({ value, label: t(`verification.${value}`) }))}
        value={filter.read}
        onChange={set('read')}
      />
    </div>
  );
}
