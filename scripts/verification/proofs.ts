import type { Finding } from '../prove/runner.ts';
import { cell, list, seconds, table } from './table.ts';

/** reports/prove.json. */
export interface ProofReport {
  readonly date: string;
  readonly solver: string;
  readonly knowledge: string;
  readonly milliseconds: number;
  readonly modelling: readonly string[];
  readonly findings: readonly Finding[];
}

type Claim = Pick<
  Finding,
  'id' | 'words' | 'method' | 'parts' | 'holds' | 'milliseconds' | 'remarks' | 'casesCheckedWithEngine'
>;

export interface ProofSummary extends Omit<ProofReport, 'findings'> {
  readonly claims: readonly Claim[];
}

/** Everything but the cases that contradict a claim: those are for whoever mends it. */
export function summaryOfProofs({
  date,
  solver,
  knowledge,
  milliseconds,
  modelling,
  findings,
}: ProofReport): ProofSummary {
  const claims = findings.map(
    ({ id, words, method, parts, holds, milliseconds: took, remarks, casesCheckedWithEngine }) => ({
      id,
      words,
      method,
      parts,
      holds,
      milliseconds: took,
      remarks,
      casesCheckedWithEngine,
    }),
  );
  return { date, solver, knowledge, milliseconds, modelling, claims };
}

export function proofSection(summary: ProofSummary): string {
  const { solver, date, milliseconds, claims, modelling } = summary;
  const failed = claims.filter(({ holds }) => !holds).length;
  const rows = claims.map((claim) => [words(claim), outcome(claim), seconds(claim.milliseconds)]);
  return [
    `${solver}, ${date}: ${claims.length - failed} claims hold, ${failed} do not; ${seconds(milliseconds)} in all. A claim speaks of`,
    'every case file that can be written, with every field known or not.',
    '',
    table(['claim', 'outcome', 'time'], rows),
    '',
    'What the formulas stand for, and where they stop:',
    '',
    list(modelling),
  ].join('\n');
}

const words = ({ words: said, remarks }: Claim): string =>
  [cell(said), ...remarks.map((r) => `*${cell(r)}*`)].join('<br>');

function outcome({ holds, method, parts, casesCheckedWithEngine }: Claim): string {
  if (!holds) return '**does not hold**';
  if (method === 'search') return `shown by ${parts} cases, each checked with the engine`;
  const checked = casesCheckedWithEngine > 0 ? `, ${casesCheckedWithEngine} cases checked with the engine` : '';
  return `proved${parts > 1 ? `, ${parts} formulas` : ''}${checked}`;
}
