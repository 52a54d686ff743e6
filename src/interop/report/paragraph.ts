import '../../i18n/with-report.ts';
import { openSentence, operatorSentences, reviewSentence } from './closing.ts';
import { imagingSentence, mechanismSentences } from './imaging.ts';
import type { Form, Reported, Sentence } from './phrase.ts';
import { gateSentence, resultSentence, toolsSentence } from './preparation.ts';
import { presentationSentence } from './presentation.ts';
import { siteSentence } from './site.ts';
import { stentSentence } from './stent.ts';
import { besideSentences, settingsSentence, supportSentence } from './support.ts';

/**
 * The report of a case, sentence by sentence, each with the fields and rules it came from. A finding is said only where
 * it was entered. Empty where nothing was found: then there is nothing to report.
 */
export function paragraph(reported: Reported, form: Form): readonly Sentence[] {
  const findings = findingSentences(reported, form);
  if (findings.length === 0) return [];
  const long = form === 'long';
  return [
    ...findings,
    ...gateSentence(reported),
    ...supportSentence(reported, form),
    ...(long ? [...besideSentences(reported), ...settingsSentence(reported)] : []),
    ...operatorSentences(reported),
    ...openSentence(reported, form),
    ...reviewSentence(reported),
  ];
}

/** The case without its plan: what a discussion begins with. */
export function findingSentences(reported: Reported, form: Form): readonly Sentence[] {
  return [
    ...siteSentence(reported, form),
    ...stentSentence(reported, form),
    ...presentationSentence(reported, form),
    ...imagingSentence(reported, form),
    ...mechanismSentences(reported, form),
    ...toolsSentence(reported),
    ...resultSentence(reported),
  ];
}
