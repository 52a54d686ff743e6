import { answerBlock } from '../src/cli/answer-block.ts';
import { inTerritories } from '../src/cli/in-territories.ts';
import { evaluateAll } from '../src/engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../src/territories/coronary/default-settings.ts';
import { preparedKnowledge as knowledge } from '../src/territories/coronary/prepared-knowledge.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { type EvaluatedCase, relumen } from './engines/relumen.ts';
import { evaluateWith } from './timing/evaluation.ts';
import { profileOf, type Share } from './timing/profile.ts';

/** Lines in one block, as the command line takes them. */
const LINES = 128;

/** As the command line evaluates them. */
const results = inTerritories((some, of) => evaluateAll(some, of.knowledge, of.settings));

/** Profiles of what is held against an aim, each after a pass that warms it up. */
export async function whereTheTimeGoes(
  cases: readonly CaseData[],
  evaluated: readonly EvaluatedCase[],
): Promise<Record<string, readonly Share[]>> {
  const engine = relumen(knowledge);
  const evaluate = evaluateWith(knowledge, DEFAULT_SETTINGS);
  const blocks = blocksOf(cases);
  const runs: Record<string, () => void> = {
    'firing, record by record': () => {
      for (let i = 0; i < 10; i++) for (const { record } of evaluated) if (engine.kind === 'sync') engine.fire(record);
    },
    'full evaluation': () => {
      for (const caseData of cases) evaluate(caseData);
    },
    'npm run evaluate, in its one thread': () => {
      for (const bytes of blocks) answerBlock({ bytes, firstLine: 1 }, results);
    },
  };
  const profiles: Record<string, readonly Share[]> = {};
  for (const [name, run] of Object.entries(runs)) {
    run();
    profiles[name] = await profileOf(run);
  }
  return profiles;
}

function blocksOf(cases: readonly CaseData[]): Uint8Array<ArrayBuffer>[] {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for (let start = 0; start < cases.length; start += LINES) {
    const lines = cases.slice(start, start + LINES).map((caseData) => `${JSON.stringify(caseData)}\n`);
    blocks.push(new TextEncoder().encode(lines.join('')));
  }
  return blocks;
}
