import type { CaseData } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { enteredPairs, type Pair } from '../../interop/report/entered.ts';
import { avoided, derivedPairs, evidenceLines } from './page-facts.ts';

/** What was entered and what was computed from it. */
export function PageFindings({ caseData, result }: { caseData: CaseData; result: Result }) {
  return (
    <>
      <Pairs title={t('page.findings')} pairs={enteredPairs(caseData)} />
      <Pairs title={t('page.derived')} pairs={derivedPairs(result.classification)} />
    </>
  );
}

function Pairs({ title, pairs }: { title: string; pairs: readonly Pair[] }) {
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="a4-columns">
        {pairs.map((pair) => (
          <li key={pair.name}>{t('report.pair', { ...pair })}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is missing, what could change the plan first. */
export function PageOpen({ missing }: Result) {
  const named = (couldChange: boolean) =>
    missing
      .filter((each) => each.couldChange === couldChange)
      .map(({ field }) => textOf(`field.${field}.label`))
      .join(t('report.join'));
  const [open, other] = [named(true), named(false)];
  return (
    <section>
      <h2>{t('page.open')}</h2>
      <p>{open ? t('page.open.could-change', { fields: open }) : t('page.open.none')}</p>
      {other && <p>{t('page.open.other', { fields: other })}</p>}
    </section>
  );
}

/** What is advised against, what comes afterwards, and what stands behind the advice. */
export function PageAdvice({ result }: { result: Result }) {
  const against = avoided(result);
  const aftercare = result.stages.find(({ stage }) => stage === 'aftercare')?.steps ?? [];
  const evidence = evidenceLines(result);
  return (
    <>
      {against.length > 0 && (
        <section>
          <h2>{t('page.avoid')}</h2>
          <ul className="a4-wide">
            {against.map(({ action, verdict, rules }) => (
              <li key={action}>
                {t('page.avoid.item', {
                  action: textOf(`action.${action}`),
                  verdict: textOf(`verdict.${verdict}`),
                  rules: rules.join(t('report.join')),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {aftercare.length > 0 && (
        <section>
          <h2>{t('page.aftercare')}</h2>
          <ul className="a4-wide">
            {[...new Set(aftercare.flatMap(({ rules }) => rules))].map((id) => (
              <li key={id}>{textOf(`rule.${id}.text`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('page.evidence')}</h2>
        {evidence.length === 0 ? (
          <p>{t('page.evidence.none')}</p>
        ) : (
          <ul className="a4-columns">
            {evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
