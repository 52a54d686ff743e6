import { useContext, useMemo } from 'react';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import type { Example } from '#territory/examples.ts';
import { t } from '../../i18n/translate.ts';
import { CaseKey } from '../../ui/case-key.ts';
import { Pane } from '../../ui/pane.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { CaseSection } from './case-section.tsx';
import type { Entry } from './entry.ts';
import { ExampleMenu } from './example-menu.tsx';
import { NextField, type NextFieldProps } from './next-field.tsx';
import { openFields } from './open-fields.ts';
import { sectionProgress } from './progress.ts';
import { SectionBar } from './section-bar.tsx';

/** What tells a code from a name is not needed before somebody types one; its room is kept. */
const CaseCode = sideRoom(async () => (await import('./case-code.tsx')).CaseCode, { now: true });

interface Props extends Entry {
  next: NextFieldProps;
  onLabel: (label: string) => void;
  onExample: (example: Example, title: string) => void;
}

export function CasePane({ onLabel, onExample, next, ...entry }: Props) {
  const caseKey = useContext(CaseKey);
  const couldChange = useMemo(() => new Set(openFields(entry.result)), [entry.result]);
  const progress = new Map(
    ENTRY_SECTIONS.map((section) => [section.id, sectionProgress(section, entry.caseData, couldChange)]),
  );
  return (
    <Pane
      id="case"
      title={t('entry.title')}
      aside={
        <>
          <ExampleMenu onExample={onExample} />
          <CaseCode
            key={caseKey}
            fallback={<span className="mt-1 h-target w-52 rounded-control border border-line-strong bg-raised" />}
            label={entry.caseData.label ?? ''}
            onLabel={onLabel}
          />
        </>
      }
    >
      <div data-taps="moves" className="flex flex-col">
        {/* On a phone at the foot, where the thumb is. */}
        <div className="-mx-4 border-line bg-canvas px-2 max-tablet:order-last max-tablet:flex max-tablet:flex-wrap-reverse max-tablet:justify-end max-tablet:border-t tablet:border-b tablet:px-4 tall:sticky tall:z-5 tall:max-tablet:bottom-0 tall:tablet:top-0">
          <NextField {...next} />
          <SectionBar progress={progress} />
        </div>
        {ENTRY_SECTIONS.map((section) => {
          const its = progress.get(section.id);
          return its?.total ? (
            <CaseSection key={section.id} section={section} entry={entry} couldChange={couldChange} progress={its} />
          ) : null;
        })}
      </div>
    </Pane>
  );
}
