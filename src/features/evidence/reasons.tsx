import '../../i18n/with-reasons.ts';
import { effectSizesOf } from '#territory/effect-sizes.ts';
import { SeedClaims } from '#territory/entry/seed-claims.tsx';
import { rules } from '#territory/records.ts';
import { trials } from '#territory/trials.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection, Selection } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { SourceList } from '../../wording/source-list.tsx';
import { EffectPlots } from './effect-plots.tsx';
import { EvidenceByQuestion } from './evidence-by-question.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { Guidelines } from './guidelines.tsx';

interface ReasonsProps {
  inspection: Inspection;
  caseData: CaseData;
  settings: Settings;
  selection: Selection | null;
  onLeading: () => void;
}

/** The rules behind what is selected, or behind what leads the plan: what they say, where from, and on which records. */
export function Reasons({ selection, onLeading, ...readFor }: ReasonsProps) {
  const ids = selection === null ? leading(readFor.inspection.result) : rulesOf(selection);
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
      <EffectPlots sizes={records.flatMap(({ id }) => effectSizesOf(id))} />
      {records.map((record) => (
        <EvidenceCard key={record.id} record={record} {...readFor} />
      ))}
      <Guidelines />
      <EvidenceByQuestion {...readFor} />
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
