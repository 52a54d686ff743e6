import { t, textOf } from '../../i18n/translate.ts';
import type { GuidelinePosition, GuidelineQuestion } from '../../territories/coronary/guideline-positions.ts';
import { VerificationBadge } from '../../wording/verification-badge.tsx';

interface GuidelineTableProps {
  question: GuidelineQuestion;
  followed: string | undefined;
  /** What the plan would be if this document were followed; without it the table says nothing of plans. */
  planBy?: ReadonlyMap<string, string> | undefined;
}

/** What each document says to one question, side by side, with class, level and year; where it is narrow the words come under both. */
export function GuidelineTable({ question, followed, planBy }: GuidelineTableProps) {
  return (
    <table className="w-full border-collapse text-small @max-[30rem]:block">
      <caption className="pb-tight text-left font-semibold @max-[30rem]:block">
        {textOf(`question.${question.id}`)}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('guidelines.source')}</th>
          <th scope="col">{t('guidelines.position')}</th>
          <th scope="col">{t('guidelines.grade')}</th>
        </tr>
      </thead>
      <tbody className="@max-[30rem]:block">
        {question.positions.map((position) => (
          <PositionRow
            key={position.id}
            position={position}
            text={textOf(`position.${question.id}.${position.id}`)}
            followed={position.source === followed}
            plan={planBy && planText(planBy, position)}
          />
        ))}
      </tbody>
    </table>
  );
}

function planText(
  planBy: ReadonlyMap<string, string>,
  { source, verification }: GuidelinePosition,
): string | undefined {
  const plan = planBy.get(source);
  if (plan !== undefined) return t('guidelines.if-followed', { plan });
  return verification === 'lecture' ? undefined : t('guidelines.not-a-setting');
}

interface PositionRowProps {
  position: GuidelinePosition;
  text: string;
  followed: boolean;
  plan: string | undefined;
}

function PositionRow({ position, text, followed, plan }: PositionRowProps) {
  return (
    <tr className="border-t border-line align-top @max-[30rem]:grid @max-[30rem]:grid-cols-[minmax(0,1fr)_minmax(0,auto)]">
      <th scope="row" className="py-1.5 pr-control text-left font-semibold">
        {textOf(`document.${position.source}`)}{' '}
        {followed && <span className="block font-normal text-accent">{t('why.guideline.followed')}</span>}
      </th>
      <td className="py-1.5 pr-control @max-[30rem]:col-span-2 @max-[30rem]:pt-0">
        {text}
        {plan && <span className="block pt-tight text-ink-muted">{plan}</span>}
        <span className="block pt-tight">
          <VerificationBadge level={position.verification} />
        </span>
      </td>
      <td className="py-1.5 @max-[30rem]:col-start-2 @max-[30rem]:row-start-1 @max-[30rem]:text-right">
        {position.grade ?? <span className="text-ink-muted">{t('guidelines.no-grade')}</span>}
        {position.at && <span className="block text-ink-muted">{position.at}</span>}
      </td>
    </tr>
  );
}
