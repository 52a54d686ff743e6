import { t, textOf } from '../i18n/translate.ts';

interface Props {
  ids: readonly string[];
  /** What is said where there is none. */
  none: string;
}

/** Rules by id and title: short enough to stand beside what they came of. */
export function RuleTitles({ ids, none }: Props) {
  if (ids.length === 0) return <p className="text-small text-ink-muted">{none}</p>;
  return (
    <ul className="flex flex-wrap gap-x-row text-small">
      {ids.map((id) => (
        <li key={id}>{t('rule-book.entry', { id, title: textOf(`rule.${id}.title`) })}</li>
      ))}
    </ul>
  );
}
