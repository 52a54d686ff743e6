import '../../i18n/with-reasons.ts';
import { knowledge } from '#territory/knowledge.ts';
import { POPULATION_LIMITS } from '#territory/population-limits.ts';
import { NOT_OF_RESTENOSIS, populationOf } from '#territory/trial-populations.ts';
import { trialById } from '#territory/trials.ts';
import type { Trial } from '#territory/types/knowledge.ts';
import type { OwnTerms, PopulationCriterion } from '#territory/types/population.ts';
import { type CriterionInCase, populationInCase } from '../../engine/population.ts';
import { listText, t } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Quoting } from '../../ui/quoted.tsx';
import { factName, factValue } from '../../wording/fact-words.ts';
import { recordText } from '../../wording/record-text.ts';
import type { ReadFor } from './read-for.ts';

type Held = PopulationCriterion & CriterionInCase<OwnTerms>;

/** Whether this patient would have been in the trial, criterion by criterion, by what the record states. */
export function PatientInTrial({ trial, caseData, settings }: ReadFor & { trial: Trial }) {
  const population = populationOf(trial.id);
  const criteria = population?.criteria ?? [];
  const found = populationInCase(caseData, knowledge, settings, criteria, POPULATION_LIMITS);
  const held = criteria.flatMap((criterion, index) => {
    const inCase = found[index];
    return inCase ? [{ ...criterion, ...inCase }] : [];
  });
  const elsewhere = NOT_OF_RESTENOSIS.find((words) => words === trial.isr_type);
  const other = population?.as && trialById(population.as.trial);
  return (
    <div role="group" aria-label={t('population.question')} className="border-t border-line pt-control">
      <h5 className="text-small font-semibold text-ink-muted">{t('population.question')}</h5>
      {elsewhere && (
        <p className="text-small">
          <Quoting sentence={t('population.other-field', { words: elsewhere })} words={elsewhere} />
        </p>
      )}
      {other && population.as && (
        <p className="text-small">
          <Quoting
            sentence={t('population.as', { words: population.as.words, name: other.name })}
            words={population.as.words}
          />
        </p>
      )}
      {held.length === 0 ? (
        !elsewhere && <p className="text-small">{t('population.none')}</p>
      ) : (
        <>
          <p className="py-tight">
            <Verdict held={held} />
          </p>
          <Disclosure summary={counts(held)} needed>
            <ul className="text-small">
              {held.map((criterion) => (
                <Criterion key={criterion.words} criterion={criterion} />
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </div>
  );
}

const count = (held: readonly Held[], truth: Held['truth']) =>
  held.filter((criterion) => criterion.truth === truth).length;

const isAnswerable = ({ undecidable }: Held): boolean => undecidable === undefined;

/** What no case can answer is counted apart: it is not open as what can still be entered is. */
const counts = (held: readonly Held[]) =>
  t('population.counts', {
    met: count(held, true),
    failed: count(held, false),
    open: count(held.filter(isAnswerable), null),
    unasked: held.filter((criterion) => !isAnswerable(criterion)).length,
  });

/** One criterion that fails keeps a patient out, whatever the others say; what no case can answer is left out of account. */
function Verdict({ held }: { held: readonly Held[] }) {
  const failed = count(held, false);
  if (failed > 0)
    return (
      <Badge tone="warn" icon="cross">
        {t('population.excluded', { count: failed })}
      </Badge>
    );
  const answerable = held.filter(isAnswerable);
  const open = count(answerable, null);
  if (open > 0)
    return (
      <Badge tone="info" icon="circle">
        {t('population.open', { count: open })}
      </Badge>
    );
  // Neutral throughout: the record does not hold all criteria of a trial, so meeting those it does is no "yes".
  return answerable.length > 0 ? (
    <Badge tone="neutral" icon="info">
      {t('population.fits', { count: answerable.length })}
    </Badge>
  ) : (
    <Badge tone="neutral" icon="minus">
      {t('population.undecidable')}
    </Badge>
  );
}

const MARKS: Readonly<Record<'true' | 'false' | 'null', { icon: IconName; colour: string }>> = {
  true: { icon: 'check', colour: 'text-ok' },
  false: { icon: 'cross', colour: 'text-stop' },
  null: { icon: 'circle', colour: 'text-ink-muted' },
};

function Criterion({ criterion }: { criterion: Held }) {
  const { truth, undecidable, facts } = criterion;
  const { icon, colour } = MARKS[`${truth}`];
  const here = facts.filter(({ value }) => value !== null).map(factText);
  return (
    <li className="flex items-start gap-control py-0.5">
      <Icon name={undecidable ? 'minus' : icon} className={`mt-[0.2em] ${colour}`} />
      <span>
        <Quoting sentence={wordsOf(criterion)} words={recordText(criterion.words)} /> ·{' '}
        <span className={colour}>{stateOf(criterion)}</span>
        {here.length > 0 && (
          <span className="text-ink-muted"> · {t('population.here', { facts: listText(here, 'and') })}</span>
        )}
      </span>
    </li>
  );
}

/** Of what was left out "met" would say that the patient is what was left out. */
function stateOf({ truth, undecidable, excluded }: Held): string {
  if (undecidable) return t(`population.${undecidable}`);
  return excluded && truth !== null ? t(`population.exclusion.${truth}`) : t(`population.${truth}`);
}

const factText = ({ fact, value }: Held['facts'][number]) =>
  t('population.fact', { fact: factName(fact), value: factValue(fact, value) });

function wordsOf({ words, from, excluded }: Held): string {
  const printed = recordText(words);
  if (from === 'isr_type')
    return t('population.failed-stent', { words: words === 'both' ? t('trial.isr-type.both') : printed });
  return excluded ? t('population.exclusion', { words: printed }) : printed;
}
