import type { Action } from '#territory/types/knowledge.ts';
import type { Agreement, Result } from '#territory/types/result.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import type { Headline } from '../../wording/comes-next.ts';

const names = (actions: readonly Action[] = []) => listText(actions.map(shortName), 'or');

export const shortName = (action: Action): string => textOf(`short.${action}`);

/** The one sentence on top of the plan; also what a live region says when it changes. */
export function answerSentence({ id, values, imaged }: Headline): string {
  return textOf(`answer.${id}`, {
    imaged: imaged ? 'yes' : 'no',
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

/** How the reasons stand where they do not all go one way; a choice that a weak reason decides is called no more than that. */
export function agreementWords({ because, vetoed }: Result['device'], agreement: Agreement): string | undefined {
  if (agreement === 'clear') return undefined;
  const [deciding] = because.filter(({ as }) => as === 'for');
  const isWon = vetoed.length === 0 && !because.some(({ as }) => as === 'rules-out');
  const isWeak = deciding !== undefined && 'strength' in deciding && deciding.strength === 'weak';
  if (agreement === 'contested' && isWon && isWeak) return t('plan.slight-preference');
  return t('plan.agreement', { agreement });
}

/** How firm the answer is. A case that the tool cannot judge must not read as one that needs no PCI. */
export function statusWords({ scope, device: { status } }: Result): string {
  if (scope.status === 'out-of-scope') return textOf('scope.out-of-scope');
  return status === 'blocked' ? t('plan.no-device-yet') : textOf(`device-status.${status}`);
}
