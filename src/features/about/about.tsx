import '../../i18n/with-about.ts';
import { hazards } from '#territory/hazards.ts';
import { purposeParts } from '#territory/intended-purpose.ts';
import { knowledgeVersion } from '#territory/version.ts';
import { t } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HazardLog } from './hazard-log.tsx';
import licences from './licences.txt?raw';
import { Review } from './review.tsx';

export function About({ appVersion }: { appVersion: string }) {
  return (
    <>
      {purposeParts.map((part) => (
        <section key={part} className="pt-3">
          <h3 className="font-semibold">{t(`about.${part}.heading`)}</h3>
          <p className="text-ink-muted">{t(`about.${part}`)}</p>
          {part === 'privacy' && import.meta.env.ONE_FILE && (
            <p className="pt-1 text-ink-muted">{t('about.one-file')}</p>
          )}
        </section>
      ))}
      <section className="pt-3">
        <h3 className="font-semibold">{t('about.checking.heading')}</h3>
        <p className="text-ink-muted">{t('about.checking')}</p>
        <Disclosure lazy summary={t('purpose.summary')}>
          <Review />
        </Disclosure>
        <Disclosure lazy summary={t('hazards.summary', { count: hazards.length })}>
          <HazardLog />
        </Disclosure>
      </section>
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
