import { listText, t, textOf } from '../../i18n/translate.ts';
import type { AnswerLine } from '../../territories/coronary/types/inspection.ts';
import type { Action } from '../../territories/coronary/types/knowledge.ts';
import type { Agreement, Result } from '../../territories/coronary/types/result.ts';

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
  const end = endOfMain(sentence);
  return [sentence.slice(0, end), sentence.slice(end).trimStart()];
}

/** In letters: fewer say too little to stand alone, as a sentence or before a colon. A longer one is cut at its colon. */
const FEW = { sentence: 20, colon: 16 };
const LONG = 90;

function endOfMain(sentence: string): number {
  const stop = sentence.indexOf('. ', FEW.sentence) + 1 || sentence.length;
  const colon = sentence.indexOf(': ', FEW.colon) + 1;
  return stop > LONG && colon > 0 ? Math.min(colon, stop) : stop;
}

/** How the reasons stand; where a weak one alone decides, it is called no more than a preference. */
export function agreementWords({ because, vetoed }: Result['device'], agreement: Agreement): string {
  const [deciding] = because.filter(({ as }) => as === 'for');
  const isWon = vetoed.length === 0 && !because.some(({ as }) => as === 'rules-out');
  const isWeak = deciding !== undefined && 'strength' in deciding && deciding.strength === 'weak';
  if (agreement === 'contested' && isWon && isWeak) return t('plan.slight-preference');
  return t('plan.agreement', { agreement });
}

/** How firm the answer is. A case that the tool cannot judge must not read as one that needs no PCI. */
export const statusWords = ({ scope, device }: Result): string =>
  textOf(scope.status === 'out-of-scope' ? 'scope.out-of-scope' : `device-status.${device.status}`);
