import type { CaseData } from '../../src/engine/types/case-data.ts';
import type { Tool } from '../../src/engine/types/vocabulary.ts';

const CROSSING: readonly Tool[] = [
  'rotational',
  'elca',
  'nc-balloon',
  'super-high-pressure',
  'scoring',
  'cutting',
  'ivl',
];

/**
 * What must come first and has not been done, told from the rule book's words and not from the engine: an oracle
 * that does not share its mistakes. Underexpansion is taken from the operator's reading and the areas alone.
 */
export function unresolvedBlockers({ lesion, stent, imaging, preparation }: CaseData): string[] {
  const worked = (tool: Tool) =>
    preparation?.tools?.some((use) => use.tool === tool && use.outcome === 'worked') ?? false;
  const reference = imaging?.referenceLumenAreaMm2;
  const areaAfter = preparation?.minStentAreaMm2;
  const residual = preparation?.residualStenosisPercent;
  const measuredAgain = areaAfter !== undefined && reference !== undefined;
  const corrected = measuredAgain ? (100 * areaAfter) / reference >= 80 : residual !== undefined && residual < 30;
  const imaged = imaging?.modalities?.includes('ivus') || imaging?.modalities?.includes('oct');
  const open: [string, boolean][] = [
    ['P2', imaging?.underexpanded === true && !corrected],
    ['P7', lesion?.uncrossable === true && !CROSSING.some(worked)],
    ['P10', imaging?.thrombus === true && !worked('thrombus-management')],
    ['P14', lesion?.timiFlow === 0 && !worked('cto-crossing') && (preparation?.timiFlow ?? 0) === 0],
    ['P17', (stent?.monthsSinceImplant ?? 99) < 1 && !imaged],
    [
      'P18',
      (imaging?.malapposition === true || imaging?.undersized === true) && !(residual !== undefined && residual < 30),
    ],
  ];
  return open.filter(([, stands]) => stands).map(([id]) => id);
}
