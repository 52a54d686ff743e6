import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { drawnCase } from '#page/drawing.tsx';
import { Page, Sheet } from '#page/report.tsx';
import { footerText, pageRule } from '../../features/report/page-footer.ts';
import type { PageProps } from '../../features/report/page-props.ts';
import { caseNow, type InspectionOf } from './case-now.ts';
import { type Printed, printedNext } from './printed.ts';

type Paper = Printed & { readonly page: PageProps };

/** What is on the paper, made in the moment of printing: while nothing is printed there is none of it. */
export function Paper({ inspectionOf }: { inspectionOf: InspectionOf }) {
  const [paper, setPaper] = useState<Paper | null>(null);

  const begin = useEffectEvent(() => {
    const now = caseNow(inspectionOf);
    // The browser takes the page as it stands when this returns.
    flushSync(() => setPaper({ ...printedNext(), page: { ...now, drawing: drawnCase(now.caseData) } }));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((each) => each !== rule), rule];
    rule.replaceSync(pageRule(footerText(now)));
  });

  useEffect(() => {
    const media = window.matchMedia('print');
    const end = () => setPaper(null);
    const start = () => begin();
    const follow = () => (media.matches ? start() : end());
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    // Fetched while it is printed already, as under the browser's own tools.
    if (media.matches) queueMicrotask(start);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);

  if (!paper) return null;
  return createPortal(contentOf(paper), document.body);
}

function contentOf(paper: Paper): ReactNode {
  switch (paper.what) {
    case 'given':
      return paper.content;
    case 'sheet':
      return <Sheet {...paper.page} meeting={paper.meeting} changes={paper.changes} />;
    case 'page':
      return <Page {...paper.page} />;
  }
}

const rule = new CSSStyleSheet();
