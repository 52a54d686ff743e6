import '../../i18n/with-report-page.ts';
import './page.css';
import type { ReactNode } from 'react';
import { gradings } from '#territory/entry/gradings.ts';
import { headline } from '#territory/entry/headline.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { enteredPairs } from '../../interop/report/entered.ts';
import {
  PageAftercare,
  PageChecklists,
  PageCompared,
  PageDisputed,
  PageRecords,
  PageUnknown,
} from './options-plan-on-paper.tsx';
import { PageClosing, PageHead } from './page-head.tsx';

export interface OptionsPageProps {
  caseData: CaseData;
  inspection: Inspection;
  /** The case and its plan in sentences. */
  paragraph: string;
  /** What the answer is about, drawn. */
  drawing: ReactNode;
  /** The versions, and what this is and is not. */
  foot: string;
}

/** Case and plan on A4, where many options are compared: in black on white whatever the screen looks like. */
export function OptionsPage({ caseData, inspection: { result }, paragraph, drawing, foot }: OptionsPageProps) {
  const { status, agreement } = result.device;
  const firm = textOf(result.scope.status === 'out-of-scope' ? 'scope.out-of-scope' : `device-status.${status}`);
  const graded = gradings(result);
  const entered = enteredPairs(caseData);
  return (
    <article className="a4" data-theme="light">
      <PageHead title={t('page.title')} caseData={caseData} />
      <section className="a4-box">
        <p>{headline(result)}</p>
        <p>
          {agreement === null ? firm : t('page.firm', { status: firm, agreement: textOf(`agreement.${agreement}`) })}
        </p>
        {result.heartTeam && <p>{t('page.heart-team')}</p>}
      </section>
      <h2>{t('page.report')}</h2>
      <p>{paragraph}</p>
      <section>
        <h2>{t('page.drawing')}</h2>
        <div className="a4-drawing">{drawing}</div>
      </section>
      <PageCompared result={result} />
      <PageChecklists result={result} />
      <PageDisputed result={result} />
      <PageList title={t('page.findings')} lines={entered.map((pair) => t('report.pair', { ...pair }))} />
      <PageList title={t('page.derived')} lines={graded} />
      <PageUnknown result={result} />
      <PageAftercare result={result} />
      <PageRecords result={result} />
      <p>{t('page.not-here')}</p>
      <PageClosing caseData={caseData} foot={foot} />
    </article>
  );
}

function PageList({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="a4-columns">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
