import type { CaseData } from '#territory/types/case-data.ts';
import { identifierIn } from '../../case-file/label.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';

/** The title, and the case's own code where it says nothing of who the patient is. */
export function PageHead({ title, caseData: { label } }: { title: string; caseData: CaseData }) {
  const code =
    label === undefined ? '' : identifierIn(label) ? t('page.code.withheld') : t('page.code', { code: label });
  return (
    <header>
      <div className="a4-head">
        <h1>{title}</h1>
        <p>{code}</p>
      </div>
      <p>{t('page.no-identity')}</p>
    </header>
  );
}

/** The decision, entered or to be written in, with the lines to sign: never alone on a page. */
export function PageClosing({ caseData: { decision }, foot }: { caseData: CaseData; foot: string }) {
  return (
    <div className="a4-close">
      <h2>{t('page.decision')}</h2>
      {decision && decision.choice.length > 0 ? <p>{decided(decision)}</p> : <p className="a4-blank" />}
      <div className="a4-lines">
        <p>{t('page.sign')}</p>
        <p>{t('page.date')}</p>
      </div>
      <p className="a4-foot">{foot}</p>
    </div>
  );
}

function decided({ choice, reason = '' }: NonNullable<CaseData['decision']>): string {
  const done = listText(
    choice.map((one) => textOf(`value.decision.choice.${one}`)),
    'and',
  );
  return identifierIn(reason)
    ? t('page.decision.withheld', { choice: done })
    : t('page.decision.entered', { choice: done, reason });
}
