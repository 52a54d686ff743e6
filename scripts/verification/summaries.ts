import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { BenchReport } from '../../bench/report.ts';
import { type AcceptedSurvivor, type MutationReport, type MutationSummary, summaryOfMutation } from './mutation.ts';
import { type ProofReport, type ProofSummary, summaryOfProofs } from './proofs.ts';

/**
 * What `docs/verification.md` is made of. Reports are long and lie in `reports/`, which is not committed;
 * what matters of each is kept in `docs/verification/`, until a later report takes its place.
 */
export interface Summaries {
  readonly proofs: ProofSummary | null;
  readonly mutation: MutationSummary | null;
  readonly bench: BenchReport | null;
  /** Written by hand: mutants that no test kills, and why none has to. */
  readonly accepted: readonly AcceptedSurvivor[];
}

const KEPT = 'docs/verification';
const PROOFS = `${KEPT}/proofs.json`;
const MUTATION = `${KEPT}/mutation.json`;
const BENCH = `${KEPT}/bench.json`;
const ACCEPTED = `${KEPT}/accepted-survivors.json`;

/** @throws when one of the files is there and is not JSON */
export function keptSummaries(): Summaries {
  return {
    proofs: read<ProofSummary>(PROOFS),
    mutation: read<MutationSummary>(MUTATION),
    bench: read<BenchReport>(BENCH),
    accepted: read<AcceptedSurvivor[]>(ACCEPTED) ?? [],
  };
}

/** Takes what is new in `reports/` into the kept summaries, and says what it did. */
export function keepNewReports(knowledgeVersion: string): string[] {
  mkdirSync(KEPT, { recursive: true });
  const bench = read<BenchReport>('reports/bench.json');
  return [
    keep('reports/prove.json', PROOFS, (report: ProofReport) => summaryOfProofs(report)),
    keep('reports/mutation.json', MUTATION, (report: MutationReport, date) =>
      summaryOfMutation(report, date, knowledgeVersion),
    ),
    bench?.quick
      ? 'reports/bench.json: not kept, a quick run is only for a look'
      : keep('reports/bench.json', BENCH, (report: BenchReport) => report),
  ];
}

/** @param summarise is given the report and the day on which it was written */
function keep<T>(report: string, kept: string, summarise: (report: T, date: string) => unknown): string {
  const found = read<T>(report);
  if (found === null) return `${report}: not there, ${existsSync(kept) ? `${kept} stays as it is` : 'never run'}`;
  const date = statSync(report).mtime.toISOString().slice(0, 10);
  writeFileSync(kept, `${JSON.stringify(summarise(found, date), null, 2)}\n`);
  return `${report}: kept in ${kept}`;
}

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
