import '../i18n/with-page.ts';
import { useEffect, useState } from 'react';
import { AT_ROOT, OTHER_DOOR, OTHER_PAGE } from '#territory/page.ts';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { chosenPage, remember, takeHandedOver } from './doors.ts';
import type { OpenedFile } from './open-file-button.tsx';
import { useCaseStore } from './stores/case-store.ts';

const OTHER = (
  {
    heart: { name: 'page.heart', title: 'page.heart.title' },
    leg: { name: 'page.leg', title: 'page.leg.title' },
  } as const
)[OTHER_DOOR];

/** Asked once, at the first start: which of the two pages this device begins with. Who opens the other one has chosen (`before-paint.js`). */
export function StartQuestion() {
  const [asked, setAsked] = useState(() => AT_ROOT && chosenPage() === null);
  if (!asked) return null;
  return (
    <p className="flex w-full flex-wrap items-center gap-x-control border-t border-line">
      <span className="font-semibold">{t('page.question')}</span>
      <Button
        onClick={() => {
          remember('this');
          setAsked(false);
        }}
      >
        {t('page.heart')}
      </Button>
      <Button
        onClick={() => {
          remember('other');
          location.assign(OTHER_PAGE);
        }}
      >
        {t('page.leg')}
      </Button>
    </p>
  );
}

/** The way to the other page. */
export const OtherPage = () => (
  <a
    href={OTHER_PAGE}
    title={t(OTHER.title)}
    onClick={() => remember('other')}
    className="inline-flex min-h-target items-center rounded-control px-2.5 text-small text-ink-muted underline hover:text-ink"
  >
    {t(OTHER.name)}
  </a>
);

/** A case that was opened on the other page, and belongs here: read like any file, after the draft, so that undo brings that back. */
export function HandedOver({ onOpened }: { onOpened: (file: OpenedFile) => void }) {
  useEffect(() => {
    const text = takeHandedOver();
    if (text === null) return;
    void import('./read-case-file.ts').then(async ({ readCaseFile }) => {
      const read = await readCaseFile(new File([text], ''));
      if (read.ok) useCaseStore.getState().load(read.case);
      onOpened({ name: t('page.handed-over'), refused: !read.ok, problems: read.ok ? read.remarks : read.problems });
    });
  }, [onOpened]);
  return null;
}
