import type { CompiledKnowledge } from './compile-knowledge.ts';
import { waksmanTypes } from './facts/waksman.ts';
import type { ReadCase } from './read-case.ts';
import type { Ternary } from './ternary.ts';
import { toTruth } from './ternary.ts';
import type { Classification } from './types/result.ts';

/** The classifications and derived facts, as shown to the user; null is unknown. */
export function classification(compiled: CompiledKnowledge, { caseData, computed, state }: ReadCase): Classification {
  const defined = (id: string) => toTruth(state.truth[compiled.nodeOfDefinition.get(id) as number] as Ternary);
  const mechanical = defined('mechanical');
  const biological = defined('biological');
  return {
    mehran: computed.mehranClass ?? null,
    waksman: waksmanTypes(
      caseData,
      {
        mechanical,
        biological,
        underexpanded: defined('underexpanded'),
        fracturedOrDeformed: defined('fracturedOrDeformed'),
        isOccluded: computed.occluded,
        layersCounted: computed.layersCounted,
      },
      compiled.waksmanLimits,
    ),
    waksmanThresholdDisputed: computed.layersCounted === compiled.waksmanLimits.multipleLayers,
    layersCounted: computed.layersCounted ?? null,
    occluded: computed.occluded ?? null,
    preparationBegun: computed.preparationBegun ?? false,
    residualBelow30: computed.residualBelow30 ?? null,
    stenosisPercent: computed.stenosis ?? null,
    expansionPercent: computed.expansionAfterPercent ?? computed.expansionBeforePercent ?? null,
    expansionBeforePercent: computed.expansionBeforePercent ?? null,
    expansionAfterPercent: computed.expansionAfterPercent ?? null,
    underexpandedBefore: computed.underexpandedBefore ?? null,
    underexpansionCorrected: computed.underexpansionCorrected ?? null,
    mechanical,
    biological,
    calciumNeedsModification: defined('calciumNeedsModification'),
    calciumScore: computed.calciumScore ?? null,
    ischaemia: computed.ischaemia ?? null,
    acute: defined('acute'),
    highBleedingRisk: computed.highBleedingRisk ?? null,
    recurrent: defined('recurrent'),
    late: defined('late'),
    largeVessel: defined('largeVessel'),
    phase: computed.phase ?? 'before-preparation',
  };
}
