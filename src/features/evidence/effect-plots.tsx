import { numberText, ratioText, t, textOf } from '../../i18n/translate.ts';
import type { EffectSize } from '../../territories/coronary/effect-sizes.ts';
import { trialById } from '../../territories/coronary/trials.ts';
import { ForestPlot, type ForestRow } from '../../ui/charts/forest-plot.tsx';
import { recordText } from '../../wording/record-text.ts';
import { ENDPOINT_KINDS, endpointKind } from './endpoint-kind.ts';

/** Effects, one plot for each pair of arms: ratios of different comparisons share a scale but no axis. */
export function EffectPlots({ sizes }: { sizes: readonly EffectSize[] }) {
  const span = sizes.flatMap(({ low, value, high }) => [low, value, high]);
  return [...byArms(sizes)].map(([arms, group]) => <EffectPlot key={arms} sizes={group} span={span} />);
}

function byArms(sizes: readonly EffectSize[]): ReadonlyMap<string, readonly EffectSize[]> {
  const groups = new Map<string, EffectSize[]>();
  for (const size of sizes) {
    const arms = `${size.favours} ${size.against}`;
    groups.set(arms, [...(groups.get(arms) ?? []), size]);
  }
  return groups;
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
    group: t(`forest.kind.${kind}`),
    of: sizes.filter(({ endpointName }) => endpointKind(endpointName) === kind),
  }));
  const mixed = kinds.filter(({ of }) => of.length > 0).length > 1;
  return kinds.flatMap(({ group, of }) => of.map((size) => ({ ...row(size), ...(mixed && { group }) })));
}

function row(size: EffectSize): ForestRow {
  const { trialId, endpointName, timepoint, measure, value, low, high, adjusted } = size;
  const trial = trialById(trialId);
  return {
    id: `${trialId} ${endpointName} ${timepoint}`,
    label: trial?.name ?? trialId,
    note: [
      recordText(endpointName),
      recordText(timepoint),
      trial?.n && t(isSubgroup(size) ? 'why.n-in-all' : 'why.n', { n: numberText(trial.n) }),
      adjusted && !endpointName.includes('adjusted') && t('forest.adjusted'),
    ]
      .filter(Boolean)
      .join(' · '),
    detail: armsOf(size),
    value,
    interval: [low, high],
    text: t('forest.row', { measure, value: ratioText(value), low: ratioText(low), high: ratioText(high) }),
  };
}

/** The record's n is the whole report's, not that of one kind of restenosis in it. */
const isSubgroup = ({ trialId, endpointName }: EffectSize) =>
  trialById(trialId)?.isr_type === 'both' && /(BMS|DES)-ISR/.test(endpointName);

/** Each arm with its n and, where the record gives one for each, its rate. */
function armsOf({ trialId, endpointName, timepoint }: EffectSize): string {
  const trial = trialById(trialId);
  const arms = trial?.arms ?? [];
  const endpoint = trial?.endpoints.find((one) => one.name === endpointName && one.timepoint === timepoint);
  const rates = [endpoint?.arm1, endpoint?.arm2];
  const rated = arms.length === 2 && rates.every(Boolean);
  return arms
    .map((arm, index) => recordText(rated ? t('forest.arm', { arm, rate: rates[index] ?? '' }) : arm))
    .join(' · ');
}
