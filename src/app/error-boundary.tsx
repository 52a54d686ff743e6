import type { ReactNode } from 'react';
import { t } from '../i18n/translate.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Button } from '../ui/button.tsx';
import { saveCaseFile } from './save-file.ts';
import { useCaseStore } from './stores/case-store.ts';

/** In place of a white screen: what failed, the case as a file, and a way on. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  return (
    <Boundary
      instead={(error, again) => (
        <main className="mx-auto flex max-w-2xl flex-col gap-4 p-6">
          <h1 className="text-answer font-semibold">{t('crash.title')}</h1>
          <p>{t('crash.text')}</p>
          <p className="border-l-2 border-stop pl-3 font-mono text-small break-words">{error.message}</p>
          <div className="flex flex-wrap gap-2">
            <Button icon="download" kind="accent" onClick={() => saveCaseFile(useCaseStore.getState().caseData)}>
              {t('crash.save')}
            </Button>
            <Button onClick={again}>{t('crash.retry')}</Button>
            <Button
              onClick={() => {
                useCaseStore.getState().reset();
                again();
              }}
            >
              {t('app.new-case')}
            </Button>
          </div>
        </main>
      )}
    >
      {children}
    </Boundary>
  );
}
