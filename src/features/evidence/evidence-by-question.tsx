import { type EvidenceQuestion, effectsFor, evidenceQuestions, isOfThisCase } from '#territory/evidence-questions.ts';
import { trialById } from '#territory/trials.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Quoted } from '../../ui/quoted.tsx';
import { EffectPlots } from './effect-plots.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import type { ReadFor } from './read-for.ts';

/** The questions the trials answer, each with its ratios and its records, whatever is selected in the plan. */
export function EvidenceByQuestion(readFor: ReadFor) {
  return (
    <section aria-label={t('evidence-question.title')} className="border-t border-line pt-3">
      <h3 className="font-semibold">{t('evidence-question.title')}</h3>
      {evidenceQuestions.map((question) => (
        <Disclosure key={question.id} lazy summary={title(question, readFor)}>
          <Answer question={question} {...readFor} />
        </Disclosure>
      ))}
    </section>
  );
}

function title({ id }: EvidenceQuestion, { caseData }: ReadFor): string {
  const name = textOf(`evidence-question.${id}`);
  return isOfThisCase(id, caseData) ? `${name} · ${t('evidence-question.this-case')}` : name;
}

function Answer({ question, ...readFor }: ReadFor & { question: EvidenceQuestion }) {
  const effects = effectsFor(question, question.trials);
  const mixed = effectsFor(question, question.mixed);
  const trials = [...question.trials, ...question.mixed].flatMap((id) => trialById(id) ?? []);
  return (
    <div className="grid grid-cols-1 gap-row border-l border-line pb-row pl-3">
      {effects.length > 0 ? (
        <EffectPlots sizes={effects} />
      ) : (
        <p className="text-small text-ink-muted">{t('forest.none')}</p>
      )}
      {mixed.length > 0 && (
        <>
          <h4 className="text-small">
            <Badge tone="neutral" icon="info">
              {t('evidence-question.mixed')}
            </Badge>
          </h4>
          <EffectPlots sizes={mixed} />
        </>
      )}
      <div>
        <h4 className="text-small text-ink-muted">{t('evidence-question.records')}</h4>
        {trials.map((trial) => (
          <Disclosure key={trial.id} lazy summary={<Quoted>{trial.name}</Quoted>}>
            <EvidenceCard record={trial} headed={false} {...readFor} />
          </Disclosure>
        ))}
      </div>
    </div>
  );
}
