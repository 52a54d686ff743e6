import { use, useState } from 'react';
import { t, textOf } from '../i18n/translate.ts';
import { RuleEntryOf } from './rule-entry-of.ts';

interface Props {
  ids: readonly string[];
  /** By their ids alone, where the titles stand elsewhere; a reader of the screen hears them all the same. */
  short?: boolean;
}

/** Rules that lead to their entries in the rule book: one at a time unfolds in place. */
export function RuleLinks({ ids, short = false }: Props) {
  const entryOf = use(RuleEntryOf);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <ul className="flex flex-wrap gap-x-row text-small">
        {ids.map((id) => {
          const name = t('rule-book.entry', { id, title: textOf(`rule.${id}.title`) });
          return (
            <li key={id}>
              {entryOf ? (
                <button
                  type="button"
                  aria-expanded={open === id}
                  {...(short && { 'aria-label': name })}
                  onClick={() => setOpen(open === id ? null : id)}
                  className="min-h-8 min-w-8 rounded-control text-left text-accent hover:underline"
                >
                  {short ? id : name}
                </button>
              ) : (
                name
              )}
            </li>
          );
        })}
      </ul>
      {open !== null && entryOf?.(open)}
    </>
  );
}
