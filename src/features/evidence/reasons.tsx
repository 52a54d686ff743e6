import '../../i18n/with-reasons.ts';
import { SeedClaims } from '#territory/entry/seed-claims.tsx';
import { rules } from '#territory/records.ts';
import { trials } from '#territory/trials.ts';
import type { Selection } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import type { Trial } from '../../engine/types/evidence.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { recordText } from '../../wording/record-text.ts';
import { SourceList } from '../../wording/source-list.tsx';
import { VerificationBadge } from '../../wording/verification-badge.tsx';
import { Discrepancy, Reference } from './card-parts.tsx';
import { EndpointTable } from './endpoint-table.tsx';

interface ReasonsProps {
  result: Result;
  selection: Selection | null;
  onLeading: () => void;
}

/** The rules behind what is selected, or behind what leads the plan: what they say, where from, and on which records. */
export function Reasons({ result, selection, onLeading }: ReasonsProps) {
  const ids = selection === null ? leading(result) : rulesOf(selection);
  const shown = rules.filter(({ id }) => ids.includes(id));
  const records = trials.filter(({ id }) => shown.some(({ evidence }) => (evidence as readonly string[]).includes(id)));
  return (
    <div className="@container grid grid-cols-1 gap-row wrap-break-word text-body">
      {selection && (
        <div>
          <Button kind="quiet" icon="cross" onClick={onLeading}>
            {t('why.back-to-leading')}
          </Button>
        </div>
      )}
      {shown.length === 0 && <p className="text-ink-muted">{t('why.introduction')}</p>}
      {shown.map(({ id, sources, strength }) => (
        <section key={id} aria-label={textOf(`rule.${id}.title`)}>
          <h3 className="text-title font-semibold">
            {id}: {textOf(`rule.${id}.title`)}
          </h3>
          {strength && (
            <p className="text-small text-ink-muted">{t('why.strength', { word: textOf(`strength.${strength}`) })}</p>
          )}
          <p>{textOf(`rule.${id}.text`)}</p>
          <SourceList citations={sources} />
        </section>
      ))}
      {records.map((record) => (
        <Record key={record.id} record={record} />
      ))}
      <SeedClaims />
    </div>
  );
}

function rulesOf(selection: Selection): readonly string[] {
  if (selection.kind === 'rule') return [selection.id];
  return selection.kind === 'step' ? selection.rules : [];
}

const leading = ({ device, scope }: Result): readonly string[] =>
  [...device.because.flatMap((entry) => (entry.as === 'enter' ? [] : entry.rule)), ...scope.rules].slice(0, 1);

function Record({ record }: { record: Trial }) {
  const { name, verification, conclusion, population, endpoints } = record;
  return (
    <article aria-label={name} className="border-t border-line py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-control">
        <h4 className="font-semibold">{name}</h4>
        <VerificationBadge level={verification} />
      </div>
      <Reference trial={record} />
      {conclusion && <p>{recordText(conclusion)}</p>}
      {population && <p className="text-small text-ink-muted">{recordText(population)}</p>}
      {endpoints.length > 0 && <EndpointTable trial={record} />}
      <Discrepancy trial={record} />
    </article>
  );
}
