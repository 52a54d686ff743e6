import '../../i18n/with-library.ts';
import { sentenceOf, textsIn } from '#page/answer-words.ts';
import type { AnswerSnapshot } from '../../case-library/record.ts';
import { hasText, t } from '../../i18n/translate.ts';

/** A kept answer in one sentence. One of a knowledge that had other sentences, or other devices, is only said to be that. */
export function keptSentence({ sentence, knowledgeVersion }: AnswerSnapshot): string {
  return textsIn(sentence).every(hasText)
    ? sentenceOf(sentence)
    : t('library.other-words', { version: knowledgeVersion });
}
