import type { Action } from '#territory/types/knowledge.ts';
import type { Because, Result } from '#territory/types/result.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import {
  type Form,
  joined,
  type Phrase,
  phrase,
  type Reported,
  type Sentence,
  tracedFields,
  tracedRules,
} from './phrase.ts';
import { firedWith, reasonPhrase } from './reasons.ts';

const names = (actions: readonly Action[] = []): string =>
  listText(
    actions.map((action) => textOf(`report.device.${action}`)),
    'or',
  );

type ByRule = Exclude<Because, { as: 'enter' }>;
const byRule = (entry: Because): entry is ByRule => entry.as !== 'enter';

const followed = ({ caseData, settings }: Reported) => caseData.setting?.guideline ?? settings.guideline;

/**
 * What decision support says, in the words of its headline: supports, would support, does not support, prefers neither; how firmly,
 * and what decides. The short form names the first reason, the long form all of them.
 */
export function supportSentence(reported: Reported, form: Form): readonly Sentence[] {
  const { result, answer } = reported;
  const { version } = result.knowledge;
  const isOutside = result.scope.status === 'out-of-scope' && answer.id !== 'perforation';
  const decisive = reasons(result, form);
  if (isOutside) {
    const text = t('report.answer.out-of-scope', { version, reasons: joined(decisive) });
    return [said('support', text, decisive)];
  }
  const { values } = answer;
  const headline = textOf(`report.answer.${answer.id}`, {
    head: t('report.head', { version, guideline: textOf(`value.setting.guideline.${followed(reported)}`) }),
    device: names(values.device),
    hasDevice: values.device?.length ? 'yes' : 'no',
    tools: names(values.tools),
    hasTools: values.tools?.length ? 'yes' : 'no',
    ways: names(values.ways),
    hasWays: values.ways?.length ? 'yes' : 'no',
  });
  const firmly = caveats(result).reduce(
    (text, caveat) => t('report.caveat', { said: text, caveats: caveat }),
    headline,
  );
  const text =
    decisive.length === 0
      ? t('report.because.none', { said: firmly })
      : t('report.because', { said: firmly, reasons: joined(decisive, t('report.join.groups')) });
  return [said('support', text, [...decisive, phrase('', [], result.device.blockedBy.filter(isRule))])];
}

const isRule = (id: string): boolean => id !== 'test-first';

const said = (id: Sentence['id'], text: string, from: readonly Phrase[]): Sentence => ({
  id,
  voice: 'tool',
  text: capitalised(text),
  fields: tracedFields(from),
  rules: tracedRules(from),
});

/** What decides: in an order that is the engine's own. What speaks against the choice comes in a sentence of its own. */
function reasons({ device: { because } }: Result, form: Form): readonly Phrase[] {
  const entries = because.filter(byRule).filter(({ as }) => as !== 'against' && as !== 'open');
  const shown = form === 'short' ? entries.slice(0, 1) : entries;
  return shown.map(({ rule, strength }) => reasonPhrase(rule, strength, form));
}

/** Uncertainty is a clause, never a footnote. */
function caveats({ device }: Result): readonly string[] {
  const { provisional, agreement, choice } = device;
  const why = listText(
    provisional.map((reason) => textOf(`report.provisional.${reason}`)),
    'and',
  );
  return [
    ...(choice.length > 0 && agreement !== null && agreement !== 'clear' && choice.length < 2
      ? [textOf(`report.agreement.${agreement === 'contested' && isSlight(device) ? 'slight' : agreement}`)]
      : []),
    ...(provisional.length > 0 ? [t('report.provisional', { reasons: why })] : []),
  ];
}

/** One weak reason decides between two devices that are both to be had. */
function isSlight({ because, vetoed }: Result['device']): boolean {
  const [first] = because.filter(({ as }) => as === 'for').filter(byRule);
  const isWon = vetoed.length === 0 && !because.some(({ as }) => as === 'rules-out');
  return isWon && first?.strength === 'weak';
}

/** What stands beside the support: cautions, reasons against, the other device, conflicts, Heart Team, alternatives. */
export function besideSentences({ result, answer }: Reported): readonly Sentence[] {
  const { scope, device, conflicts, heartTeam, alternatives, rules } = result;
  if (scope.status === 'out-of-scope') return [];
  const sentences: Sentence[] = [];
  if (scope.status === 'caution') {
    const why = scope.rules.map((rule) => reasonPhrase(rule, null, 'long'));
    sentences.push(said('beside', t('report.caution', { reasons: joined(why) }), why));
  }
  sentences.push(...againstAndRival(device));
  if (conflicts.length > 0) {
    const named = conflicts.map((id) => phrase(`${textOf(`conflict.${id}.title`)} (${id})`, [], [id]));
    sentences.push(said('beside', t('report.conflicts', { conflicts: joined(named, t('report.join.groups')) }), named));
  }
  if (heartTeam) {
    const why = firedWith(rules.fired, ['heart-team', 'stop', 'withholds-device']).map((id) =>
      reasonPhrase(id, null, 'long'),
    );
    const id = why.length === 0 ? 'report.heart-team.plain' : 'report.heart-team';
    sentences.push(said('beside', t(id, { reasons: joined(why, t('report.join.groups')) }), why));
  }
  if (alternatives.length > 0 && answer.id !== 'not-indicated') {
    const why = phrase('', [], firedWith(rules.fired, ['alternative']));
    sentences.push(
      said(
        'beside',
        t('report.ways', {
          ways: listText(
            alternatives.map((way) => textOf(`report.device.${way}`)),
            'and',
          ),
        }),
        [why],
      ),
    );
  }
  return sentences;
}

/** What speaks against the chosen device, and where the other one stands. */
function againstAndRival({ choice, options }: Result['device']): readonly Sentence[] {
  return options.flatMap(({ option, verdict, against }): readonly Sentence[] => {
    if (option !== 'des' && option !== 'dcb') return [];
    const name = textOf(`report.device.${option}`);
    const why = against.map(({ rule, strength }) => reasonPhrase(rule, strength, 'short'));
    const listed = why.length === 0 ? t('report.no-reasons') : joined(why, t('report.join.groups'));
    if (choice.includes(option))
      return why.length === 0 ? [] : [said('beside', t('report.against', { device: name, reasons: listed }), why)];
    if (choice.length === 0) return [];
    return [
      said(
        'beside',
        textOf(`report.rival.${verdict}`, { device: name, reasons: listed }),
        verdict === 'acceptable' ? [] : why,
      ),
    ];
  });
}

/** The guideline that was followed, and what this laboratory lacks. */
export function settingsSentence(reported: Reported): readonly Sentence[] {
  const { caseData, settings } = reported;
  const lacking = caseData.setting?.unavailable ?? settings.unavailable;
  const guideline = textOf(`value.setting.guideline.${followed(reported)}`);
  const tools = listText(
    lacking.map((one) => textOf(`value.setting.unavailable.${one}`)),
    'and',
  );
  const text =
    lacking.length === 0 ? t('report.settings', { guideline }) : t('report.settings.lacking', { guideline, tools });
  const own = (['guideline', 'unavailable'] as const).filter((key) => caseData.setting?.[key] !== undefined);
  return [
    said('settings', text, [
      phrase(
        '',
        own.map((key) => `setting.${key}` as const),
      ),
    ]),
  ];
}
