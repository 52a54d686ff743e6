import '../../i18n/with-library.ts';
import type { AnswerSnapshot } from '../../case-library/record.ts';
import { answerSentence } from '../../features/plan/answer-sentence.ts';
import { hasText, t } from '../../i18n/translate.ts';

/** A kept answer in one sentence. One of a knowledge that had other sentences, or other devices, is only said to be that. */
export function keptSentence({ sentence, knowledgeVersion }: AnswerSnapshot): string {
  const names = Object.values(sentence.values).flat();
  const hasWords = [`answer.${sentence.id}`, ...names.map((name) => `short.${name}`)].every(hasText);
  return hasWords ? answerSentence(sentence) : t('library.other-words', { version: knowledgeVersion });
}
