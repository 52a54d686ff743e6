import { discrepancies } from '#territory/discrepancies.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DiscrepancyFacts } from './discrepancy-facts.tsx';

/** The register in its own order, most dangerous first: what a reader must see who sees nothing else. */
export function DiscrepancyList() {
  return (
    <section aria-labelledby="lecture-discrepancies" className="max-w-[100ch] py-row">
      <h3 id="lecture-discrepancies" className="text-title font-semibold">
        {t('lecture-room.discrepancies')}
      </h3>
      <ol className="list-decimal pl-9">
        {discrepancies.map((one) => (
          <li key={one.id}>
            <Disclosure summary={textOf(`discrepancy.${one.id}.topic`)} lazy>
              <DiscrepancyFacts id={one.id} trials={one.trials} places={one.places} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  );
}
