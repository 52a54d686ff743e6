import { textOf } from '../../../i18n/translate.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { discrepancies } from '../trials/discrepancies.ts';

const SIDES = ['seed', 'publications', 'done'] as const;

/** What the two documents this grew from say, what the publications say, and what is done about it: the most dangerous first. */
export function SeedClaims() {
  return (
    <Disclosure summary={textOf('claims.title')} lazy>
      <ol className="text-small">
        {discrepancies.map(({ id, seen }) => (
          <li key={id} className="border-t border-line py-2">
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-row gap-y-tight [&_dt]:text-ink-muted">
              {SIDES.map((side) => (
                <div key={side} className="contents">
                  <dt>{textOf(`claims.${side}`)}</dt>
                  <dd>{textOf(`discrepancy.${id}.${side}`)}</dd>
                </div>
              ))}
              <div className="contents">
                <dt>{textOf('claims.seen')}</dt>
                <dd>{seen}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
