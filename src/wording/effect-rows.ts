import type { EffectSize } from '#territory/effect-sizes.ts';
import { trialById } from '#territory/trials.ts';
import { numberText, ratioText, t } from '../i18n/translate.ts';
import type { ForestRow } from '../ui/charts/forest-plot.tsx';
import { recordText } from './record-text.ts';

/** One effect as a row of a plot: the trial, the endpoint, its time, how many, and the ratio as its report gives it. */
export function effectRow(size: EffectSize): ForestRow {
  const { trialId, endpointName, timepoint, measure, value, low, high, adjusted } = size;
  const trial = trialById(trialId);
  return {
    id: `${trialId} ${endpointName} ${timepoint}`,
    label: trial?.name ?? trialId,
    quoted: [recordText(endpointName), recordText(timepoint)].filter(Boolean).join(' · '),
    note: [
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
  const endpoint = trial?.endpoints.find((one) => one.name === endpointName && (one.timepoint ?? '') === timepoint);
  const rates = [endpoint?.arm1, endpoint?.arm2];
  const rated = arms.length === 2 && rates.every(Boolean);
  return arms
    .map((arm, index) => recordText(rated ? t('forest.arm', { arm, rate: rates[index] ?? '' }) : arm))
    .join(' · ');
}

/** Effects by their pair of arms: ratios of different comparisons share a scale but no axis. */
export function byArms(sizes: readonly EffectSize[]): ReadonlyMap<string, readonly EffectSize[]> {
  const groups = new Map<string, EffectSize[]>();
  for (const size of sizes) {
    const arms = `${size.favours} ${size.against}`;
    groups.set(arms, [...(groups.get(arms) ?? []), size]);
  }
  return groups;
}
