import type { LimbCase } from '../types/limb-case.ts';
import { TOOLS, type Tool, type ToolOutcome } from '../types/vocabulary.ts';
import type { Truth } from './three-valued.ts';

export type ToolFacts = {
  [T in Tool as `tool.${T}.worked` | `tool.${T}.failed` | `tool.${T}.used`]: Truth;
};

const outcomes = ({ preparation }: LimbCase, tool: Tool): readonly ToolOutcome[] | undefined =>
  preparation?.tools?.filter((use) => use.tool === tool).map(({ outcome }) => outcome);

/** What became of each tool in this procedure: its last outcome counts. An absent list is unknown. */
export function toolFacts(limbCase: LimbCase): ToolFacts {
  const facts = TOOLS.flatMap((tool): (readonly [string, Truth])[] => {
    const of = outcomes(limbCase, tool);
    const last = of?.at(-1);
    const is = (outcome: ToolOutcome): Truth => {
      if (of === undefined || last === 'unknown') return undefined;
      return last === outcome;
    };
    return [
      [`tool.${tool}.worked`, is('worked')],
      [`tool.${tool}.failed`, is('failed')],
      [`tool.${tool}.used`, of === undefined ? undefined : of.length > 0],
    ];
  });
  return Object.fromEntries(facts) as ToolFacts;
}

/**
 * Whether an occlusion has been crossed: crossing worked, or something of the lumen was left after preparation and no
 * crossing is entered as failed. Flow alone never shows it. Never unknown.
 */
export function crossed(limbCase: LimbCase): boolean {
  const last = outcomes(limbCase, 'crossing')?.at(-1);
  const residual = limbCase.preparation?.residualStenosisPercent;
  return last === 'worked' || (last !== 'failed' && residual !== undefined && residual < FULL_PERCENT);
}

/** Nothing of the lumen is left. */
const FULL_PERCENT = 100;

/** After preparation as soon as any result of it is known; "no embolus" is none. */
export const afterPreparation = ({ preparation = {} }: LimbCase): boolean =>
  preparation.residualStenosisPercent !== undefined ||
  preparation.dissection !== undefined ||
  preparation.flowRestored !== undefined ||
  preparation.distalEmbolisation === true;
