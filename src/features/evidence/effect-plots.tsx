import type { EffectSize } from '#territory/effect-sizes.ts';
import { ENDPOINT_KINDS, endpointKind } from '#territory/endpoint-kind.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { ForestPlot, type ForestRow } from '../../ui/charts/forest-plot.tsx';
import { byArms, effectRow } from '../../wording/effect-rows.ts';

/** Effects, one plot for each pair of arms: ratios of different comparisons share a scale but no axis. */
export function EffectPlots({ sizes }: { sizes: readonly EffectSize[] }) {
  const span = sizes.flatMap(({ low, value, high }) => [low, value, high]);
  return [...byArms(sizes)].map(([arms, group]) => <EffectPlot key={arms} sizes={group} span={span} />);
}

function EffectPlot({ sizes, span }: { sizes: readonly EffectSize[]; span: readonly number[] }) {
  const [first] = sizes;
  if (!first) return null;
  const favours = textOf(`arm.${first.favours}`);
  const against = textOf(`arm.${first.against}`);
  const measures = new Set(sizes.map(({ measure }) => textOf(`measure.${measure}`)));
  return (
    <ForestPlot
      rows={rowsByKind(sizes)}
      span={span}
      texts={{
        caption: t('why.comparison', { measure: [...measures].join(', '), favours, against }),
        rowHeading: t('why.trial-and-endpoint'),
        effectHeading: t('trial.effect'),
        left: t('forest.left', { arm: favours }),
        right: t('forest.right', { arm: against }),
      }}
    />
  );
}

/** Death beside repeat revascularisation would be read as more of the same: each kind stands under its own heading. */
function rowsByKind(sizes: readonly EffectSize[]): readonly ForestRow[] {
  const kinds = ENDPOINT_KINDS.map((kind) => ({
    group: textOf(`forest.kind.${kind}`),
    of: sizes.filter(({ endpointName }) => endpointKind(endpointName) === kind),
  }));
  const mixed = kinds.filter(({ of }) => of.length > 0).length > 1;
  return kinds.flatMap(({ group, of }) => of.map((size) => ({ ...effectRow(size), ...(mixed && { group }) })));
}
