import '../../i18n/with-rule-book.ts';
import { useId } from 'react';
import { ruleBook } from '../../wording/rule-book.ts';
import { Entry } from './book-entry.tsx';

/** The rule book's entry on one rule, to stand where the rule is named; it may stand in several places at once. */
export function RuleEntry({ id }: { id: string }) {
  const place = useId();
  const entry = ruleBook()
    .flatMap(({ entries }) => entries)
    .find((one) => one.id === id);
  return entry && <Entry entry={entry} place={place} />;
}
