import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import type { Tool } from '../../src/territories/coronary/types/vocabulary.ts';

const CROSSING: readonly Tool[] = [
  'rotational',
  'orbital',
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
  /** Its last entry says so. */
  const worked = (tool: Tool) => preparation?.tools?.findLast((use) => use.tool === tool)?.outcome === 'worked';
  const reference = imaging?.referenceLumenAreaMm2;
  const areaAfter = preparation?.minStentAreaMm2;
  const residual = preparation?.residualStenosisPercent;
  const below30 = residual === undefined ? preparation?.residualUnder30 === true : residual < 30;
  const occluded =
    lesion?.timiFlow === undefined
      ? lesion?.pattern === 'occlusive' || lesion?.stenosisPercent === 100
      : lesion.timiFlow === 0;
  const measuredAgain = areaAfter !== undefined && reference !== undefined;
  const corrected = measuredAgain ? (100 * areaAfter) / reference >= 80 : below30;
  const imaged = imaging?.modalities?.includes('ivus') || imaging?.modalities?.includes('oct');
  const open: [string, boolean][] = [
    ['P2', imaging?.underexpanded === true && !corrected],
    ['P7', lesion?.uncrossable === true && !CROSSING.some(worked)],
    ['P10', imaging?.thrombus === true && !worked('thrombus-management')],
    ['P14', occluded && !worked('cto-crossing') && (preparation?.timiFlow ?? 0) === 0],
    ['P17', (stent?.monthsSinceImplant ?? 99) < 1 && !imaged],
    ['P18', (imaging?.malapposition === true || imaging?.undersized === true) && !below30],
    ['P20', imaging?.wireBehindStrut === true],
  ];
  return open.filter(([, stands]) => stands).map(([id]) => id);
}
