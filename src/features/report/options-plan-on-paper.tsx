import { conflictsShown } from '#territory/entry/headline.ts';
import { rules } from '#territory/records.ts';
import { trials } from '#territory/trials.ts';
import type { Argument, Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';

interface Props {
  result: Result;
}

const reasonText = ({ rule, strength }: Argument): string =>
  t('page.reason', { title: textOf(`rule.${rule}.title`), rule, strength: textOf(`strength.${strength}`) });

/** Every option with its verdict and every reason for and against, by rule. */
export function PageCompared({ result: { device } }: Props) {
  if (device.options.length === 0) return null;
  return (
    <section>
      <h2>{t('page.options')}</h2>
      <div className="a4-two">
        {device.options.map(({ option, verdict, for: supporting, against }) => (
          <div key={option}>
            <h3>{t('report.pair', { name: textOf(`option.${option}`), value: textOf(`verdict.${verdict}`) })}</h3>
            {supporting.length > 0 && <p>{t('page.for', { reasons: supporting.map(reasonText).join('; ') })}</p>}
            {against.length > 0 && <p>{t('page.against', { reasons: against.map(reasonText).join('; ') })}</p>}
            {supporting.length + against.length === 0 && <p>{t('page.no-reasons')}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Lists that are gone through point by point, where the question that is asked has one: nothing is inferred. */
export function PageChecklists({ result: { checklists = [], device } }: Props) {
  if (!device.options.some(({ option }) => (option as string) === 'dva')) return null;
  return checklists
    .filter(({ id }) => id === 'no-option')
    .map(({ id, status, items }) => (
      <section key={id}>
        <h2>{textOf(`${id}.status.${status}`)}</h2>
        <ul className="a4-wide">
          {items.map((item) => (
            <li key={item.id}>
              {t('report.pair', { name: textOf(`${id}.${item.id}`), value: textOf(`${id}.state.${item.state}`) })}
            </li>
          ))}
        </ul>
      </section>
    ));
}

/** What the sources do not settle, with both sides, and entries that contradict each other. */
export function PageDisputed({ result }: Props) {
  const conflicts = conflictsShown(result);
  if (conflicts.length + result.cautions.length === 0) return null;
  return (
    <section>
      <h2>{textOf('page.disputed')}</h2>
      <ul className="a4-wide">
        {conflicts.map((id) => (
          <li key={id}>
            {t('page.named', { title: textOf(`conflict.${id}.title`), id })}: {textOf(`conflict.${id}`)}
          </li>
        ))}
        {result.cautions.map(({ text }) => (
          <li key={text}>{t('page.check', { caution: textOf(text) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is missing and could change the plan. */
export function PageUnknown({ result: { missing } }: Props) {
  const fields = missing
    .filter(({ couldChange }) => couldChange)
    .map(({ field }) => textOf(`field.${field}.label`))
    .join(t('report.join'));
  return (
    <section>
      <h2>{t('page.open')}</h2>
      <p>{fields ? t('page.open.could-change', { fields }) : t('page.open.none')}</p>
    </section>
  );
}

/** What comes afterwards, in the words of its rules. */
export function PageAftercare({ result: { rules: state } }: Props) {
  const told = rules.filter(
    ({ id, then }) =>
      state.fired.includes(id) && then.some((effect) => effect.kind === 'note' && effect.stage === 'aftercare'),
  );
  if (told.length === 0) return null;
  return (
    <section>
      <h2>{t('page.aftercare')}</h2>
      <ul className="a4-wide">
        {told.map(({ id }) => (
          <li key={id}>{textOf(`rule.${id}.text`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The records behind the reasons, each once: its citation, how far it was read, and whether a source document says otherwise. */
export function PageRecords({ result: { device } }: Props) {
  const argued = device.options.flatMap((option) => [...option.for, ...option.against]).map(({ rule }) => rule);
  const ids = new Set<string>(rules.filter(({ id }) => argued.includes(id)).flatMap(({ evidence }) => evidence));
  const lines = trials
    .filter(({ id }) => ids.has(id))
    .map(({ name, shortCitation: citation, verification, discrepancy }) =>
      t(discrepancy === null ? 'page.evidence.item' : 'page.evidence.differs', {
        name,
        citation,
        verification: textOf(`verification.${verification}`),
      }),
    );
  return (
    <section>
      <h2>{t('page.evidence')}</h2>
      {lines.length === 0 ? (
        <p>{t('page.evidence.none')}</p>
      ) : (
        <ul className="a4-columns">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
