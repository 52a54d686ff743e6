import { isFieldPath } from '#territory/case/fields.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { instantText } from '../../i18n/instant-text.ts';
import { hasText, listText, t, textOf } from '../../i18n/translate.ts';
import { enteredPairs, type Pair } from '../../interop/report/entered.ts';
import type { ConsultAnswer, ConsultRequest, PlanSeen, ReadBack } from '../../interop/second-opinion/message.ts';
import { OLDEST_AGE } from '../../interop/second-opinion/outgoing.ts';
import { NONE_STATED } from '../../interop/second-opinion/vocabulary.ts';
import { planWords } from '../../wording/plan-words.ts';

/** @param none what is said where the list is empty: a list that nobody ticked does not say that there was nothing */
const list = (prefix: string, words: readonly string[], none: string): string =>
  words.length === 0
    ? none
    : listText(
        words.map((word) => textOf(`${prefix}.${word}`)),
        'and',
      );

type Row = readonly [name: string, value: string | undefined];
const rows = (...each: readonly Row[]): readonly Pair[] =>
  each.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));

const withRole = ({ role, centre }: ConsultRequest['from']): string =>
  t('opinion.answer.with', { role: textOf(`opinion.role.${role}`), centre });

/** What a request asks, why now, and by when. */
export const askedRows = (request: ConsultRequest): readonly Pair[] =>
  rows(
    [t('opinion.urgency'), textOf(`opinion.urgency.${request.urgency}`)],
    [
      t('opinion.phoned'),
      request.phoned === undefined ? undefined : t(request.phoned ? 'fact-value.yes' : 'fact-value.no'),
    ],
    [t('opinion.question'), request.question],
    [t('opinion.answer-by'), instantText(request.answerBy)],
    [t('opinion.situation'), request.situation],
  );

/** What a request says beside that and its case. */
export const furtherRows = (request: ConsultRequest): readonly Pair[] =>
  rows(
    [t('opinion.background'), request.background],
    [t('opinion.assessment'), request.assessment],
    [
      t('opinion.considered'),
      request.considered && list('value.decision.choice', request.considered, t('opinion.answer.not-stated')),
    ],
    [t('opinion.transfer'), textOf(`opinion.transfer.${request.transfer}`)],
    [
      t('opinion.lacking'),
      list('value.setting.unavailable', request.case.setting?.unavailable ?? [], t('opinion.lacking.none')),
    ],
    [
      t('opinion.materials'),
      request.materials.length === 0
        ? t('opinion.materials.none')
        : request.materials
            .map(({ kind, how }) =>
              t('report.pair', { name: textOf(`opinion.material.${kind}`), value: textOf(`opinion.how.${how}`) }),
            )
            .join('; '),
    ],
    [t('opinion.consent'), textOf(`opinion.consent.${request.consent}`)],
    [t('opinion.role'), withRole(request.from)],
    [t('opinion.to'), request.to],
    [t('opinion.contact'), request.contact],
    [t('opinion.language'), textOf(`opinion.language.${request.language}`)],
    [t('opinion.field.written'), request.writtenOn],
    [t('opinion.field.label'), request.case.label],
    [t('opinion.field.id'), request.id],
    [t('opinion.field.replaces'), request.replaces],
  );

/** Everything that a request says beside its case, in the order of a hand-over. */
export const requestRows = (request: ConsultRequest): readonly Pair[] => [
  ...askedRows(request),
  ...furtherRows(request),
];

/** The case as it was entered: an age that was cut reads as "or more". */
export const caseRows = (caseData: CaseData): readonly Pair[] =>
  enteredPairs(caseData).map((pair) =>
    pair.name === textOf('field.patient.ageYears.label') && (caseData.patient?.ageYears ?? 0) >= OLDEST_AGE
      ? { ...pair, value: t('opinion.age-or-more') }
      : pair,
  );

/** What limits the answer, mark by mark. */
export const limitWords = ({ limited }: ConsultRequest): readonly string[] =>
  limited.map((each) =>
    isFieldPath(each)
      ? t('opinion.gap.field', { field: textOf(`field.${each}.label`) })
      : textOf(`opinion.gap.${each}`),
  );

/** A plan as it was seen: of another knowledge it may stand in words that this version does not have. */
export function seenWords(seen: PlanSeen): string {
  const isKnown =
    hasText(`device-status.${seen.status}`) &&
    seen.choice.every((one) => hasText(`short.${one}`)) &&
    (seen.agreement === null || hasText(`agreement.${seen.agreement}`));
  return isKnown ? planWords({ ...seen, heartTeam: false, vetoed: [], blockedBy: [] }) : t('opinion.plan.other-words');
}

export const answerRows = (answer: ConsultAnswer): readonly Pair[] =>
  rows(
    [t('opinion.answer.by-role'), [answer.by, ...(answer.with ?? [])].map(withRole).join('; ')],
    [t('opinion.answer.can'), textOf(`opinion.answer.can.${answer.canAnswer}`)],
    [t('opinion.answer.opinion'), answer.opinion],
    [
      t('opinion.answer.options'),
      answer.options
        ?.map(({ option, stand, reason = '' }) =>
          t('opinion.answer.option-line', {
            option: textOf(`value.decision.choice.${option}`),
            stand: textOf(`opinion.answer.stand.${stand}`),
            reason,
          }).trim(),
        )
        .join(' · '),
    ],
    [
      t('opinion.answer.uncertainty'),
      answer.uncertainty === NONE_STATED ? t('opinion.answer.none-stated') : answer.uncertainty,
    ],
    [t('opinion.answer.urgency-now'), answer.urgencyNow && textOf(`opinion.urgency.${answer.urgencyNow}`)],
    [t('opinion.answer.responsibility'), textOf(`opinion.answer.responsibility.${answer.responsibility}`)],
    [t('opinion.answer.recontact'), answer.recontact],
    [t('opinion.answer.reviewed'), list('opinion.material', answer.reviewed, t('opinion.answer.not-stated'))],
    [t('opinion.answer.missing'), list('opinion.material', answer.missing, t('opinion.answer.not-stated'))],
    [t('opinion.field.written'), answer.writtenOn],
    [t('opinion.plan.own', { knowledge: answer.planSeen.knowledge }), seenWords(answer.planSeen)],
  );

export const readBackRows = (back: ReadBack): readonly Pair[] =>
  rows(
    [t('opinion.read-back.understood'), back.understood],
    [t('opinion.read-back.agrees'), textOf(`opinion.read-back.agrees.${back.agrees}`)],
    [t('opinion.read-back.enacted'), textOf(`opinion.read-back.enacted.${back.enacted}`)],
    [t('opinion.read-back.why'), back.why],
    [t('opinion.field.written'), back.writtenOn],
  );
