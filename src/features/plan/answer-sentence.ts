import type { AnswerLine } from '../../engine/types/inspection.ts';
import type { Action } from '../../engine/types/knowledge.ts';
import type { Result } from '../../engine/types/result.ts';
import { listText, textOf } from '../../i18n/translate.ts';

const names = (actions: readonly Action[] = []) => listText(actions.map(shortName), 'or');

export const shortName = (action: Action): string => textOf(`short.${action}`);

/** The one sentence on top of the plan; also what a live region says when it changes. */
export function answerSentence({ id, values }: AnswerLine): string {
  return textOf(`answer.${id}`, {
    device: names(values.device),
    hasDevice: values.device?.length ? 'yes' : 'no',
    tools: names(values.tools),
    hasTools: values.tools?.length ? 'yes' : 'no',
    ways: names(values.ways),
    hasWays: values.ways?.length ? 'yes' : 'no',
  });
}

/** The main clause, to be read from two metres, and what follows it. Together they are the sentence. */
export function answerParts(sentence: string): readonly [main: string, rest: string] {
  const end = sentence.indexOf('. ');
  return end === -1 ? [sentence, ''] : [sentence.slice(0, end + 1), sentence.slice(end + 2)];
}

/** How firm the answer is. A case that the tool cannot judge must not read as one that needs no PCI. */
export const statusWords = ({ scope, device }: Result): string =>
  textOf(scope.status === 'out-of-scope' ? 'scope.out-of-scope' : `device-status.${device.status}`);
