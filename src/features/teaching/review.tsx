import type { ReactNode } from 'react';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Stage } from '#territory/types/result.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { becauseRole } from '../../wording/because-words.ts';
import { RuleLinks } from '../../wording/rule-links.tsx';
import { type Commitment, partsRight, type Questions } from './questions.ts';

interface ReviewProps {
  questions: Questions;
  commitment: Commitment;
  inspection: Inspection;
  caseData: CaseData;
  /** The answer as the workspace shows it. */
  answer: ReactNode;
  /** What would have changed it, found by the engine. */
  changes: ReactNode;
}

/** What the reader committed to beside what the plan says, with its reasons and what would have changed it. */
export function Review({ questions, commitment, inspection, caseData, answer, changes }: ReviewProps) {
  const right = partsRight(questions, commitment, inspection, caseData);
  const says = questions.rightAnswers(inspection, caseData);
  return (
    <div className="grid gap-row">
      <FirstHeading>{t('teaching.result', { right: right.length })}</FirstHeading>
      <ul className="grid gap-control tablet:grid-cols-3">
        {questions.parts.map((part) => (
          <li key={part} className="rounded-control border border-line p-2">
            <Badge tone={right.includes(part) ? 'ok' : 'warn'}>
              {t(right.includes(part) ? 'teaching.right' : 'teaching.wrong')}
            </Badge>
            <p className="pt-1 text-small text-ink-muted">{textOf(`teaching.part.${part}`)}</p>
            <p>{t('teaching.yours', { answer: textOf(`teaching.${part}.${commitment[part]}`) })}</p>
            <p>{planSays(part, says[part] ?? [])}</p>
          </li>
        ))}
      </ul>
      <h4 className="text-title font-semibold">{t('teaching.plan')}</h4>
      {answer}
      <Stages stages={inspection.result.stages} />
      <h4 className="text-title font-semibold">{t('teaching.reasons')}</h4>
      <Reasons inspection={inspection} />
      <h4 className="text-title font-semibold">{t('teaching.changes')}</h4>
      <div className="@container">{changes}</div>
    </div>
  );
}

/** What leads, and what holds besides. */
function planSays(part: string, [first = '', ...also]: readonly string[]): string {
  const words = (answer: string) => textOf(`teaching.${part}.${answer}`);
  return also.length === 0
    ? t('teaching.plan-says', { answer: words(first) })
    : t('teaching.plan-says.also', { answer: words(first), also: listText(also.map(words), 'and') });
}

/** What is to be done, stage by stage; what only may be done is left to the workspace. */
function Stages({ stages }: { stages: readonly Stage[] }) {
  const due = stages.flatMap(({ stage, steps }) => {
    const advised = steps.filter(({ verdict }) => verdict === 'required' || verdict === 'recommended');
    return advised.length > 0 ? [{ stage, advised }] : [];
  });
  return (
    <ul className="text-small">
      {due.map(({ stage, advised }) => (
        <li key={stage}>
          {t('teaching.stage', {
            stage: textOf(`stage.${stage}`),
            steps: listText(
              advised.map(({ action, verdict }) =>
                t('teaching.step', { action: textOf(`action.${action}`), verdict: textOf(`verdict.${verdict}`) }),
              ),
              'and',
            ),
          })}
        </li>
      ))}
    </ul>
  );
}

type Entry = Inspection['result']['device']['because'][number];
type ByRule = Exclude<Entry, { as: 'enter' }>;

/** What decides, in the engine's order: each rule once, with all that of it decides. */
function Reasons({ inspection }: { inspection: Inspection }) {
  const { because } = inspection.result.device;
  const argued = because.filter((entry): entry is ByRule => entry.as !== 'enter');
  const ids = [...new Set(argued.map(({ rule }) => rule))];
  return (
    <ul className="grid max-w-[80ch] gap-control">
      {because.map((entry) =>
        entry.as === 'enter' ? (
          <li key={entry.field}>
            {t('because.enter')}: {textOf(`field.${entry.field}.label`)}
          </li>
        ) : null,
      )}
      {ids.map((rule) => (
        <li key={rule} className="border-l-2 border-line-strong pl-2">
          <p className="text-ink-muted">
            {argued
              .filter((entry) => entry.rule === rule)
              .map(saying)
              .join(' · ')}
          </p>
          <RuleLinks ids={[rule]} />
          <p className="text-small">{textOf(`rule.${rule}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}

/** "For DES: strong"; what is no argument has no strength. */
const saying = (entry: ByRule): string =>
  entry.strength
    ? t('because.line', { role: becauseRole(entry), title: textOf(`strength.${entry.strength}`) })
    : becauseRole(entry);
