import '../../i18n/with-journal.ts';
import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { type JournalProps, JournalTable } from './journal-table.tsx';
import { Timelines } from './timelines.tsx';

const PARTS = ['table', 'timeline'] as const;

/** All records of the evidence in a table, and the effects of each question by year. */
export function Journal(props: JournalProps) {
  const [part, setPart] = useState<(typeof PARTS)[number]>('table');
  return (
    <>
      <p className="max-w-[72ch] text-ink-muted">{t('journal.intro')}</p>
      <div role="group" aria-label={t('journal.parts')} className="flex flex-wrap gap-1 py-2">
        {PARTS.map((each) => (
          <Button
            key={each}
            pressed={part === each}
            kind={part === each ? 'accent' : 'plain'}
            onClick={() => setPart(each)}
          >
            {t(`journal.part.${each}`)}
          </Button>
        ))}
      </div>
      {part === 'table' ? <JournalTable {...props} /> : <Timelines />}
    </>
  );
}
