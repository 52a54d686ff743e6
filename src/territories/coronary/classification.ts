import type { Shown } from '../../engine/types/territory.ts';
import { waksmanTypes } from './facts/waksman.ts';
import type { Classification } from './types/classification.ts';
import type { Coronary } from './types/coronary.ts';
import type { FactName, FactValues } from './types/facts.ts';

/** The classifications and derived facts, as shown to the user; null is unknown. */
export function classification({ caseData, fact, definition, threshold }: Shown<Coronary>): Classification {
  const known = <F extends FactName>(name: F) => (fact(name) ?? null) as FactValues[F] | null;
  const mechanical = definition('mechanical');
  const biological = definition('biological');
  const multipleLayers = threshold('layers.multiple');
  const layers = known('layersCounted');
  const isOccluded = known('occluded');
  const expansionBeforePercent = known('expansionBeforePercent');
  const expansionAfterPercent = known('expansionAfterPercent');
  return {
    mehran: known('mehranClass'),
    waksman: waksmanTypes(
      caseData,
      {
        mechanical,
        biological,
        underexpanded: definition('underexpanded'),
        fracturedOrDeformed: definition('fracturedOrDeformed'),
        isOccluded: isOccluded ?? undefined,
        layersCounted: layers ?? undefined,
      },
      { chronicMonths: threshold('occlusion.chronic'), multipleLayers },
    ),
    waksmanThresholdDisputed: layers === multipleLayers,
    layersCounted: layers,
    occluded: isOccluded,
    preparationBegun: known('preparationBegun') ?? false,
    residualBelow30: known('residualBelow30'),
    stenosisPercent: known('stenosis'),
    expansionPercent: expansionAfterPercent ?? expansionBeforePercent,
    expansionBeforePercent,
    expansionAfterPercent,
    underexpandedBefore: known('underexpandedBefore'),
    underexpansionCorrected: known('underexpansionCorrected'),
    mechanical,
    biological,
    calciumNeedsModification: definition('calciumNeedsModification'),
    calciumScore: known('calciumScore'),
    ischaemia: known('ischaemia'),
    acute: definition('acute'),
    highBleedingRisk: known('highBleedingRisk'),
    recurrent: definition('recurrent'),
    late: definition('late'),
    largeVessel: definition('largeVessel'),
    phase: known('phase') ?? 'before-preparation',
  };
}
