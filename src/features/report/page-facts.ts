import { trials } from '#territory/trials.ts';
import type { Classification, Result, Step } from '#territory/types/result.ts';
import { expansionFigure, withUnit } from '../../i18n/field-texts.ts';
import { t, textOf } from '../../i18n/translate.ts';
import type { Pair } from '../../interop/report/entered.ts';

const YES_OR_NO = ['highBleedingRisk', 'recurrent', 'late', 'acute', 'largeVessel'] as const;

/** What was computed from them, where it is known. */
export function derivedPairs(classification: Classification): readonly Pair[] {
  const { mehran, waksman, layersCounted, expansionBeforePercent, expansionAfterPercent } = classification;
  const { ischaemia, underexpandedBefore } = classification;
  const percent = (value: number | null) => value !== null && withUnit(expansionFigure(value), '%');
  const pairs: readonly (readonly [string, string | false | null])[] = [
    ['mehran', mehran],
    ['waksman', waksman.length > 0 && waksman.join(t('report.join'))],
    ['layersCounted', layersCounted !== null && String(layersCounted)],
    ['expansionBeforePercent', percent(expansionBeforePercent)],
    ['expansionAfterPercent', percent(expansionAfterPercent)],
    ['underexpandedBefore', underexpandedBefore && textOf(`page.derived.underexpandedBefore.${underexpandedBefore}`)],
    ['ischaemia', ischaemia && textOf(`page.derived.ischaemia.${ischaemia}`)],
    ...YES_OR_NO.map((key) => {
      const value = classification[key];
      return [key, value !== null && t(value ? 'fact-value.yes' : 'fact-value.no')] as const;
    }),
  ];
  return pairs.flatMap(([key, value]) => (value ? [{ name: textOf(`page.derived.${key}`), value }] : []));
}

const steps = ({ stages }: Result): readonly Step[] => stages.flatMap((stage) => stage.steps);

/** What is advised against or ruled out, each action once. */
export const avoided = (result: Result): readonly Step[] => {
  const against = steps(result).filter(({ verdict }) => verdict === 'avoid' || verdict === 'contraindicated');
  return against.filter((step, at) => against.findIndex(({ action }) => action === step.action) === at);
};

/** The records behind what is advised, each once: its citation, how far it was read, whether the lecture says otherwise. */
export function evidenceLines(result: Result): readonly string[] {
  const ids = new Set(steps(result).flatMap(({ evidence }) => evidence));
  return trials
    .filter(({ id }) => ids.has(id))
    .map(({ name, shortCitation: citation, verification, discrepancy }) =>
      t(discrepancy === null ? 'page.evidence.item' : 'page.evidence.differs', {
        name,
        citation,
        verification: textOf(`verification.${verification}`),
      }),
    );
}
