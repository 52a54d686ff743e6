import { useMemo } from 'react';
import { t } from '../../i18n/translate.ts';
import { Pane } from '../../ui/pane.tsx';
import { CaseCode } from './case-code.tsx';
import { CaseSection } from './case-section.tsx';
import { type Entry, fieldsThatCouldChange } from './entry.ts';
import { ENTRY_SECTIONS } from './layout.ts';
import { NextField } from './next-field.tsx';

interface Props extends Entry {
  onLabel: (label: string) => void;
}

export function CasePane({ onLabel, ...entry }: Props) {
  const next = useMemo(() => fieldsThatCouldChange(entry.result), [entry.result]);
  const couldChange = useMemo(() => new Set(next), [next]);
  return (
    <Pane id="case" title={t('entry.title')} aside={<CaseCode label={entry.caseData.label ?? ''} onLabel={onLabel} />}>
      <NextField fields={next} />
      {ENTRY_SECTIONS.map((section) => (
        <CaseSection key={section.id} section={section} entry={entry} couldChange={couldChange} />
      ))}
    </Pane>
  );
}
