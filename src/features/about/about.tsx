import '../../i18n/with-about.ts';
import type { ReactNode } from 'react';
import { knowledgeVersion } from '#territory/version.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import licences from './licences.txt?raw';

interface AboutProps {
  appVersion: string;
  /** The parts of the statement of purpose that stand in full, in their order. */
  parts: readonly string[];
  /** How it can be checked; a territory that has not written that down says nothing of it. */
  children?: ReactNode;
}

/** What the product is for, how far it goes, and what it is made of. */
export function About({ appVersion, parts, children }: AboutProps) {
  return (
    <>
      {parts.map((part) => (
        <section key={part} className="pt-3">
          <h3 className="font-semibold">{textOf(`about.${part}.heading`)}</h3>
          <p className="text-ink-muted">{textOf(`about.${part}`)}</p>
          {part === 'privacy' && import.meta.env.ONE_FILE && (
            <p className="pt-1 text-ink-muted">{t('about.one-file')}</p>
          )}
        </section>
      ))}
      {children}
      <section className="pt-3">
        <h3 className="font-semibold">{t('about.version.heading')}</h3>
        <p className="text-ink-muted">{t('about.version', { app: appVersion, knowledge: knowledgeVersion.version })}</p>
        <Disclosure lazy summary={t('about.licences')}>
          <pre lang={ORIGINAL} className="text-small wrap-anywhere whitespace-pre-wrap text-ink-muted">
            {licences}
          </pre>
        </Disclosure>
      </section>
    </>
  );
}
