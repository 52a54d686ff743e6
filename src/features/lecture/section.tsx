import { contradictions, discrepancies, unverified } from '#territory/discrepancies.ts';
import type { LectureSection, LectureStatement, Standing } from '#territory/lecture-sections.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Notice } from '../../ui/notice.tsx';
import { recordText } from '../../wording/record-text.ts';
import { RuleTitles } from '../../wording/rule-titles.tsx';
import { rulesCiting } from '../../wording/rules-using.ts';
import { SourceList } from '../../wording/source-list.tsx';
import { DiscrepancyFacts } from './discrepancy-facts.tsx';
import { TrialLines } from './trial-lines.tsx';

const TONES: Readonly<Record<Standing, Tone>> = {
  agrees: 'ok',
  partly: 'info',
  differs: 'warn',
  'not-found': 'stop',
  'lecture-only': 'neutral',
};

const isHere = (places: readonly string[], id: string) => places.includes(id);

/** One section of the lecture; with `differingOnly` what was not found to differ is left out, and that is said. */
export function Section({ section, differingOnly }: { section: LectureSection; differingOnly: boolean }) {
  const { id, statements } = section;
  const shown = differingOnly ? statements.filter(({ standing }) => standing === 'differs') : statements;
  return (
    <section aria-labelledby={`lecture-${id}`} className="border-t border-line pt-row pb-section">
      <h3 id={`lecture-${id}`} tabIndex={-1} className="text-title font-semibold outline-none">
        {t('lecture-room.section', { place: id, title: textOf(`lecture.${id}`) })}
      </h3>
      {shown.length === 0 && <p className="text-small text-ink-muted">{t('lecture-room.none-differ')}</p>}
      <ul className="grid gap-row py-2">
        {shown.map((statement) => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </ul>
      {contradictions
        .filter(({ places }) => isHere(places, id))
        .map((one) => (
          <Notice key={one.id} level="caution">
            <strong>{t('lecture-room.contradiction')}:</strong> {textOf(`contradiction.${one.id}`)}
          </Notice>
        ))}
      {unverified
        .filter(({ places }) => isHere(places, id))
        .map((one) => (
          <Notice key={one.id} level="info">
            <strong>{t('lecture-room.unverified')}:</strong> {recordText(textOf(`unverified.${one.id}.item`))}.{' '}
            {recordText(textOf(`unverified.${one.id}.state`))}
          </Notice>
        ))}
      <h4 className="pt-2 text-small font-semibold text-ink-muted">{t('lecture-room.rules')}</h4>
      <RuleTitles ids={rulesCiting(id)} none={t('lecture-room.rules.none')} />
    </section>
  );
}

function Statement({ statement }: { statement: LectureStatement }) {
  const { id, standing } = statement;
  return (
    <li className="grid gap-x-section gap-y-1 tablet:grid-cols-2">
      <div>
        <h4 className="text-small text-ink-muted">{t('lecture-room.says')}</h4>
        <p>{recordText(textOf(`lecture-says.${id}`))}</p>
      </div>
      <div className="grid content-start gap-1">
        <p>
          <Badge tone={TONES[standing]}>{textOf(`standing.${standing}`)}</Badge>
        </p>
        <Read statement={statement} />
      </div>
    </li>
  );
}

/** What was read beside the statement: in words with its sources, the trial records, and the register's entries. */
function Read({
  statement: { id, trials = [], sources = [], discrepancies: named = [] },
}: {
  statement: LectureStatement;
}) {
  const held = `lecture-held.${id}`;
  const nothing = !hasText(held) && trials.length + sources.length + named.length === 0;
  return (
    <div className="grid gap-1 text-small">
      {nothing && <p className="text-ink-muted">{t('lecture-room.nothing')}</p>}
      {hasText(held) && <p>{textOf(held)}</p>}
      {discrepancies
        .filter((one) => named.includes(one.id))
        .map((one) => (
          <DiscrepancyFacts key={one.id} {...one} />
        ))}
      <TrialLines
        ids={trials.filter(
          (trial) =>
            !discrepancies.some((one) => named.includes(one.id) && (one.trials as readonly string[]).includes(trial)),
        )}
      />
      <SourceList citations={sources} heading="h5" />
    </div>
  );
}
