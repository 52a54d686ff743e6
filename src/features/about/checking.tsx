import '../../i18n/with-about.ts';
import '../../i18n/with-purpose.ts';
import { hazards } from '#territory/hazards.ts';
import { t } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HazardLog } from './hazard-log.tsx';
import { Review } from './review.tsx';

/** By what the advice can be checked, and what could go wrong all the same. */
export function Checking() {
  return (
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
  );
}
