import type { StentType } from '../../engine/types/vocabulary.ts';
import { numberText, ratioText, t, textOf } from '../../i18n/translate.ts';
import { type EffectSize, effectSizesOf } from '../../knowledge/effect-sizes.ts';
import { trialById } from '../../knowledge/trials.ts';
import { ForestPlot, type ForestRow } from '../../ui/charts/forest-plot.tsx';

/** The effects of these trials, one plot for each pair of arms: ratios of different comparisons share no axis. */
export function EffectPlots({
  trialIds,
  stentType,
}: {
  trialIds: readonly string[];
  stentType: StentType | undefined;
}) {
  const sizes = trialIds.flatMap(effectSizesOf).filter((size) => isOfThisRestenosis(size, stentType));
  return [...byArms(sizes)].map(([arms, group]) => <EffectPlot key={arms} sizes={group} />);
}

/** A result in the other kind of restenosis would be read as this patient's; one that names neither stays. */
function isOfThisRestenosis({ endpointName }: EffectSize, stentType: StentType | undefined): boolean {
  if (stentType === 'bms') return !endpointName.includes('DES-ISR');
  return !(stentType === 'des' && endpointName.includes('BMS-ISR'));
}

function byArms(sizes: readonly EffectSize[]): ReadonlyMap<string, readonly EffectSize[]> {
  const groups = new Map<string, EffectSize[]>();
  for (const size of sizes) {
    const arms = `${size.favours} ${size.against}`;
    groups.set(arms, [...(groups.get(arms) ?? []), size]);
  }
  return groups;
}

function EffectPlot({ sizes }: { sizes: readonly EffectSize[] }) {
  const [first] = sizes;
  if (!first) return null;
  const favours = textOf(`arm.${first.favours}`);
  const against = textOf(`arm.${first.against}`);
  const measures = new Set(sizes.map(({ measure }) => textOf(`measure.${measure}`)));
  return (
    <ForestPlot
      rows={sizes.map(row)}
      texts={{
        caption: t('why.comparison', { measure: [...measures].join(', '), favours, against }),
        rowHeading: t('why.trial-and-endpoint'),
        effectHeading: t('trial.effect'),
        left: t('forest.favours', { arm: favours }),
        right: t('forest.favours', { arm: against }),
      }}
    />
  );
}

function row(size: EffectSize): ForestRow {
  const { trialId, endpointName, timepoint, measure, value, low, high, adjusted } = size;
  const trial = trialById(trialId);
  return {
    id: `${trialId} ${endpointName} ${timepoint}`,
    label: trial?.name ?? trialId,
    note: [
      endpointName,
      timepoint,
      trial?.n && t('why.n', { n: numberText(trial.n) }),
      adjusted && t('forest.adjusted'),
    ]
      .filter(Boolean)
      .join(' · '),
    value,
    interval: [low, high],
    text: t('forest.row', { measure, value: ratioText(value), low: ratioText(low), high: ratioText(high) }),
  };
}
