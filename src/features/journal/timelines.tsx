import type { EffectSize } from '#territory/effect-sizes.ts';
import { type EvidenceQuestion, effectsFor, evidenceQuestions } from '#territory/evidence-questions.ts';
import { trialById } from '#territory/trials.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { EffectTimeline } from '../../ui/charts/effect-timeline.tsx';
import { ForestPlot } from '../../ui/charts/forest-plot.tsx';
import { byArms, effectRow } from '../../wording/effect-rows.ts';

const yearOf = ({ trialId }: EffectSize): number => trialById(trialId)?.year ?? 0;

/** For each question that has plotted effects: its effects by the year of their reports. */
export function Timelines() {
  return (
    <>
      <p className="max-w-[72ch] text-small text-ink-muted">{t('journal.timeline.intro')}</p>
      {evidenceQuestions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </>
  );
}

function Question({ question }: { question: EvidenceQuestion }) {
  const { id, trials, mixed } = question;
  const sizes = effectsFor(question, [...trials, ...mixed]).filter((size) => yearOf(size) > 0);
  if (sizes.length === 0) return null;
  const years = sizes.map(yearOf);
  const span = sizes.flatMap(({ low, value, high }) => [low, value, high]);
  return (
    <section aria-labelledby={`timeline-${id}`} className="@container max-w-[60rem] border-t border-line py-row">
      <h3 id={`timeline-${id}`} className="text-title font-semibold">
        {textOf(`evidence-question.${id}`)}
      </h3>
      {[...byArms(sizes)].map(([arms, group]) => (
        <Timeline key={arms} sizes={group} span={span} from={Math.min(...years)} to={Math.max(...years)} />
      ))}
    </section>
  );
}

interface TimelineProps {
  sizes: readonly EffectSize[];
  /** Values and years that all timelines of a question share. */
  span: readonly number[];
  from: number;
  to: number;
}

function Timeline({ sizes, span, from, to }: TimelineProps) {
  const inOrder = sizes.toSorted((a, b) => yearOf(a) - yearOf(b));
  const [first] = inOrder;
  if (!first) return null;
  const favours = textOf(`arm.${first.favours}`);
  const against = textOf(`arm.${first.against}`);
  const left = t('forest.left', { arm: favours });
  const right = t('forest.right', { arm: against });
  const rows = inOrder.map((size, index) => {
    const row = effectRow(size);
    return {
      ...row,
      label: t('journal.timeline.row', { number: index + 1, name: row.label }),
      group: String(yearOf(size)),
    };
  });
  return (
    <div className="pb-row">
      {inOrder.length > 1 && (
        <EffectTimeline
          points={inOrder.map((size, index) => ({
            id: `${index}`,
            number: index + 1,
            year: yearOf(size),
            value: size.value,
            low: size.low,
            high: size.high,
          }))}
          span={span}
          from={from}
          to={to}
          above={t('forest.favours', { arm: against })}
          below={t('forest.favours', { arm: favours })}
        />
      )}
      <ForestPlot
        rows={rows}
        span={span}
        texts={{
          caption: t('why.comparison', {
            measure: [...new Set(inOrder.map(({ measure }) => textOf(`measure.${measure}`)))].join(', '),
            favours,
            against,
          }),
          rowHeading: t('why.trial-and-endpoint'),
          effectHeading: t('trial.effect'),
          left,
          right,
        }}
      />
    </div>
  );
}
