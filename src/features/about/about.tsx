import '../../i18n/with-about.ts';
import { t } from '../../i18n/translate.ts';
import { knowledgeVersion } from '../../knowledge/version.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import licences from './licences.txt?raw';

const PARTS = ['use', 'device', 'population', 'excluded', 'evidence', 'privacy'] as const;

export function About({ appVersion }: { appVersion: string }) {
  return (
    <>
      {PARTS.map((part) => (
        <section key={part} className="pt-3">
          <h3 className="font-semibold">{t(`about.${part}.heading`)}</h3>
          <p className="text-ink-muted">{t(`about.${part}`)}</p>
          {part === 'privacy' && import.meta.env.ONE_FILE && (
            <p className="pt-1 text-ink-muted">{t('about.one-file')}</p>
          )}
        </section>
      ))}
      <section className="pt-3">
        <h3 className="font-semibold">{t('about.version.heading')}</h3>
        <p className="text-ink-muted">{t('about.version', { app: appVersion, knowledge: knowledgeVersion.version })}</p>
        <Disclosure lazy summary={t('about.licences')}>
          <pre className="text-small whitespace-pre-wrap text-ink-muted">{licences}</pre>
        </Disclosure>
      </section>
    </>
  );
}
