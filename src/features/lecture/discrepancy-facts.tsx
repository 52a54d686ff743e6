import type { Discrepancy } from '#territory/discrepancies.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { LecturePlaces } from '../../wording/lecture-places.tsx';
import { recordText } from '../../wording/record-text.ts';
import { TrialLines } from './trial-lines.tsx';

/** One entry of the register: what the lecture says, what the source says, why it matters and how it was seen. */
export function DiscrepancyFacts({ id, trials, places }: Discrepancy) {
  const say = (part: 'lecture' | 'source' | 'why' | 'grade') => recordText(textOf(`discrepancy.${id}.${part}`));
  return (
    <div className="grid gap-tight border-l-2 border-warn bg-warn-soft px-3 py-2 text-small">
      <p>
        <strong>{t('trial.lecture-says')}:</strong> {say('lecture')}
      </p>
      <p>
        <strong>{t('trial.publication-says')}:</strong> {say('source')}
      </p>
      <p>{t('lecture-room.why', { why: say('why') })}</p>
      <p className="text-ink-muted">
        {t('lecture-room.grade', { grade: say('grade') })} ({t('lecture-room.grade.key')})
      </p>
      <TrialLines ids={trials} />
      <LecturePlaces texts={places} />
    </div>
  );
}
