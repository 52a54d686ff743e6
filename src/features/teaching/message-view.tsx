import { listText, t, textOf } from '../../i18n/translate.ts';
import { enteredPairs } from '../../interop/report/entered.ts';
import type { TeachingMessage } from '../../interop/teaching/teaching-file.ts';
import { PairList } from '../../ui/pair-list.tsx';

export const doneWords = (done: NonNullable<TeachingMessage['done']>): string =>
  listText(
    done.map((one) => textOf(`value.decision.choice.${one}`)),
    'and',
  );

/** Everything that a teaching case says, nothing folded away: it is read before it leaves. */
export function MessageView({ message }: { message: TeachingMessage }) {
  const { title, lesson, done, knowledge, id } = message;
  const pairs = [
    { name: t('teaching.field.title'), value: title },
    ...(lesson ? [{ name: t('teaching.field.lesson'), value: lesson }] : []),
    ...(done ? [{ name: t('teaching.field.done'), value: doneWords(done) }] : []),
    { name: t('teaching.field.knowledge'), value: knowledge },
    { name: t('teaching.field.id'), value: id },
  ];
  return (
    <div className="grid gap-row">
      <PairList pairs={pairs} />
      <h4 className="font-semibold">{t('teaching.facts')}</h4>
      <PairList pairs={enteredPairs(message.case)} columns />
    </div>
  );
}
