import '../src/i18n/with-everything.ts';
import { inspect } from '../src/engine/inspect.ts';
import { answerParts, answerSentence } from '../src/features/plan/answer-sentence.ts';
import { az } from '../src/i18n/az/catalogue.ts';
import type { LanguageCode } from '../src/i18n/languages.ts';
import { ru } from '../src/i18n/ru/catalogue.ts';
import { speak, textOf } from '../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../src/territories/coronary/default-settings.ts';
import { knowledge } from '../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { comesNext } from '../src/wording/comes-next.ts';

/** With the module: what a catalogue is fetched with is gone once the runner has handed it out. */
const TEXTS = { en: {}, az, ru } as const satisfies Record<LanguageCode, Readonly<Record<string, string>>>;

/** From here on everything is said in this language. */
export const speakIn = (code: LanguageCode): void => speak(code, TEXTS[code]);

/** How a part of the screen is called. */
export const nameOf = (id: string): string => textOf(id);

/** The first sentence of the answer to a case. */
export function headlineOf(caseData: CaseData): string {
  const { headline } = comesNext(inspect(caseData, knowledge, DEFAULT_SETTINGS), caseData);
  return answerParts(answerSentence(headline))[0] ?? '';
}
