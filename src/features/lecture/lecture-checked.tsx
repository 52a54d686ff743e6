import '../../i18n/with-lecture.ts';
import { useState } from 'react';
import { newerEvidence, unverified } from '#territory/discrepancies.ts';
import { lectureSections } from '#territory/lecture-sections.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { JumpList } from '../../ui/jump-list.tsx';
import { recordText } from '../../wording/record-text.ts';
import { DiscrepancyList } from './discrepancy-list.tsx';
import { Section } from './section.tsx';

/** The lecture by its sections, each statement beside what was read, with the rules that came of it. */
export function LectureChecked() {
  const [differingOnly, setDifferingOnly] = useState(false);
  const all = lectureSections.flatMap(({ statements }) => statements);
  const count = (standing: string) => all.filter((statement) => statement.standing === standing).length;
  return (
    <>
      <p className="max-w-[72ch] text-ink-muted">{t('lecture-room.intro')}</p>
      <p className="max-w-[72ch] py-2 text-small">
        {t('lecture-room.counts', {
          statements: all.length,
          agrees: count('agrees'),
          partly: count('partly'),
          differs: count('differs'),
          notFound: count('not-found'),
          lectureOnly: count('lecture-only'),
        })}
      </p>
      <div role="group" aria-label={t('lecture-room.filter')} className="flex flex-wrap gap-1 pb-2">
        {([false, true] as const).map((only) => (
          <Button
            key={String(only)}
            pressed={differingOnly === only}
            kind={differingOnly === only ? 'accent' : 'plain'}
            onClick={() => setDifferingOnly(only)}
          >
            {t(only ? 'lecture-room.filter.differs' : 'lecture-room.filter.all')}
          </Button>
        ))}
      </div>
      <JumpList
        label={t('lecture-room.sections')}
        places={lectureSections.map(({ id }) => ({ id: `lecture-${id}`, title: id }))}
      />
      <DiscrepancyList />
      {lectureSections.map((section) => (
        <Section key={section.id} section={section} differingOnly={differingOnly} />
      ))}
      <section aria-labelledby="lecture-unverified" className="border-t border-line pt-row">
        <h3 id="lecture-unverified" className="text-title font-semibold">
          {t('lecture-room.unverified')}
        </h3>
        <ul className="max-w-[72ch] text-small">
          {unverified.map(({ id }) => (
            <li key={id} className="py-1">
              <strong>{recordText(textOf(`unverified.${id}.item`))}:</strong>{' '}
              {recordText(textOf(`unverified.${id}.state`))}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lecture-newer" className="border-t border-line pt-row">
        <h3 id="lecture-newer" className="text-title font-semibold">
          {t('lecture-room.newer')}
        </h3>
        <ul className="max-w-[72ch] list-disc pl-5 text-small">
          {newerEvidence.map(({ id }) => (
            <li key={id} className="py-1">
              {recordText(textOf(`newer.${id}`))}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
