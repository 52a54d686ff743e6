import type { DecisionTaken } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { WITHOUT_INDICATION } from '#territory/types/vocabulary.ts';
import { identifierIn } from '../../case-file/label.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import type { Form, Reported, Sentence } from './phrase.ts';

/** What the operator did, in their own words; without a decision nothing is said, and none is guessed from the plan. */
export function operatorSentences({ caseData: { decision }, result }: Reported): readonly Sentence[] {
  if (decision === undefined || decision.choice.length === 0) return [];
  const choice = listText(
    decision.choice.map((one) => textOf(`report.device.${one}`)),
    'and',
  );
  const { reason } = decision;
  const operator: Sentence = {
    id: 'operator',
    voice: 'operator',
    text: decided(choice, reason),
    fields: reason === undefined ? ['decision.choice'] : ['decision.choice', 'decision.reason'],
    rules: [],
  };
  const same = isSame(decision, result);
  if (same === undefined) return [operator];
  const compared: Sentence = {
    id: 'compared',
    voice: 'tool',
    text: t(same ? 'report.operator.same' : 'report.operator.other'),
    fields: ['decision.choice'],
    rules: [],
  };
  return [operator, compared];
}

/** A reason that says who the patient is does not leave, whatever file it came from. */
function decided(choice: string, reason: string | undefined): string {
  if (reason === undefined) return t('report.operator', { choice });
  if (identifierIn(reason) !== undefined) return t('report.operator.withheld', { choice });
  return t('report.operator.reason', { choice, reason });
}

/** Whether what was done is what the plan names; undefined where it names nothing, or prefers neither. */
function isSame({ choice }: DecisionTaken, { device, scope }: Result): boolean | undefined {
  if (scope.status === 'out-of-scope' || device.agreement === 'conflict') return undefined;
  const named: readonly string[] = device.status === 'not-indicated' ? WITHOUT_INDICATION : device.choice;
  return named.length === 0 ? undefined : choice.every((one) => named.includes(one));
}

const MOST_NAMED = 4;

/** What was not recorded and could still change the plan: the one sentence about what is absent. */
export function openSentence({ result: { missing, scope } }: Reported, form: Form): readonly Sentence[] {
  if (scope.status === 'out-of-scope') return [];
  const open = missing.filter(({ couldChange }) => couldChange);
  if (open.length === 0) return [];
  const named = form === 'short' ? open : open.slice(0, MOST_NAMED);
  const more = open.length - named.length;
  const fields = named.map(({ field }) => textOf(`field.${field}.label`)).join(t('report.join'));
  const text =
    form === 'short'
      ? t('report.open.count', { count: open.length })
      : more > 0
        ? t('report.open.more', { fields, count: more })
        : t('report.open', { fields });
  return [
    {
      id: 'open',
      voice: 'tool',
      text,
      fields: named.map(({ field }) => field),
      rules: [...new Set(named.flatMap(({ rules }) => rules))],
    },
  ];
}

/** Said only once the knowledge is past the day by which it was to be reviewed. */
export function reviewSentence({ result: { knowledge }, today }: Reported): readonly Sentence[] {
  if (today <= knowledge.reviewBy) return [];
  const { version, reviewBy } = knowledge;
  return [{ id: 'review', voice: 'tool', text: t('report.overdue', { version, reviewBy }), fields: [], rules: [] }];
}
