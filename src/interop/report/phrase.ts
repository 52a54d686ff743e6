import type { CaseData, FieldPath, Settings } from '#territory/types/case-data.ts';
import type { AnswerLine } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { t } from '../../i18n/translate.ts';

/** What a report is written of. `today` is an ISO date: past the review date of the knowledge the report says so. */
export interface Reported {
  readonly caseData: CaseData;
  readonly result: Result;
  readonly answer: AnswerLine;
  /** What the lab works with where the case does not say. */
  readonly settings: Settings;
  readonly today: string;
}

export type Form = 'short' | 'long';
export type TracedField = FieldPath | 'decision.choice' | 'decision.reason';

/** A piece of text with what it came from: fields of the case, and ids of rules, gate criteria and named conflicts. */
export interface Phrase {
  readonly text: string;
  readonly fields: readonly TracedField[];
  readonly rules: readonly string[];
}

/** Who speaks: what was found, what decision support says, what the operator did. Never two in one sentence. */
export type Voice = 'finding' | 'tool' | 'operator';

export type SentenceId =
  | 'site'
  | 'section'
  | 'graded'
  | 'stent'
  | 'presentation'
  | 'imaging'
  | 'mechanism'
  | 'preparation'
  | 'result'
  | 'gate'
  | 'support'
  | 'beside'
  | 'settings'
  | 'operator'
  | 'compared'
  | 'open'
  | 'review';

export interface Sentence extends Phrase {
  readonly id: SentenceId;
  readonly voice: Voice;
}

export const phrase = (text: string, fields: readonly TracedField[], rules: readonly string[] = []): Phrase => ({
  text,
  fields,
  rules,
});

/** The phrases of the fields that are known, in order: a phrase whose field is absent does not exist. */
export const phrases = (...each: readonly (Phrase | false | undefined)[]): readonly Phrase[] =>
  each.filter((one): one is Phrase => one !== undefined && one !== false);

const union = <T>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())];

export const tracedFields = (all: readonly Phrase[]): readonly TracedField[] => union(all.map(({ fields }) => fields));
export const tracedRules = (all: readonly Phrase[]): readonly string[] => union(all.map(({ rules }) => rules));

export const joined = (all: readonly Phrase[], by = t('report.join')): string => all.map(({ text }) => text).join(by);

/** A sentence of phrases, or none where nothing is known. */
export function sentence(
  id: SentenceId,
  voice: Voice,
  all: readonly Phrase[],
  say: (joined: string) => string = (text) => t('report.sentence', { phrases: text }),
): readonly Sentence[] {
  if (all.length === 0) return [];
  return [{ id, voice, text: capitalised(say(joined(all))), fields: tracedFields(all), rules: tracedRules(all) }];
}
