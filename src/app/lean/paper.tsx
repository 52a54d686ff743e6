import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { CaseDrawing } from '#territory/entry/case-drawing.tsx';
import { OptionsPage } from '../../features/report/options-page.tsx';
import { pageRule } from '../../features/report/page-footer.ts';
import { pageNow } from './case-now.ts';
import { printedNext } from './printed.ts';

/** The page of the case on the screen. */
export function CasePage() {
  const page = pageNow();
  return <OptionsPage {...page} drawing={<CaseDrawing caseData={page.caseData} />} />;
}

/** What is on the paper, made in the moment of printing: while nothing is printed there is none of it. */
export function Paper() {
  const [content, setContent] = useState<ReactNode>(null);

  const begin = useEffectEvent(() => {
    // The browser takes the page as it stands when this returns.
    flushSync(() => setContent(printedNext() ?? <CasePage />));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((each) => each !== rule), rule];
    rule.replaceSync(pageRule(pageNow().foot));
  });

  useEffect(() => {
    const end = () => setContent(null);
    const start = () => begin();
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  return content === null ? null : createPortal(content, document.body);
}

const rule = new CSSStyleSheet();
