import { type Engine, firedOver } from './engines/engine.ts';
import type { EvaluatedCase } from './engines/relumen.ts';

/** A case over which an engine fires other rules than the evaluation does. */
export interface Disagreement {
  readonly engine: string;
  /** Its place among the cases, from 0. */
  readonly index: number;
  readonly more: readonly string[];
  readonly missing: readonly string[];
}

/** The first disagreements of an engine, one case each; none when it fires the same rules everywhere. */
export async function disagreementsOf(
  engine: Engine,
  cases: readonly EvaluatedCase[],
  most = 5,
): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  const all = await firedOver(
    engine,
    cases.map(({ record }) => record),
  );
  for (const [index, { fired: expected }] of cases.entries()) {
    const fired = new Set(all[index]);
    const missing = expected.filter((id) => !fired.has(id));
    const more = [...fired].filter((id) => !expected.includes(id));
    if (missing.length + more.length > 0) found.push({ engine: engine.name, index, more, missing });
    if (found.length === most) break;
  }
  return found;
}

export const disagreementText = ({ engine, index, more, missing }: Disagreement): string =>
  `${engine}, case ${index}: fires ${more.join(' ') || 'nothing'} too much, ${missing.join(' ') || 'nothing'} too little`;

/** Rules that fire in none of the cases: over them nothing is compared. */
export function neverFiring(ids: readonly string[], cases: readonly EvaluatedCase[]): string[] {
  const somewhere = new Set(cases.flatMap(({ fired }) => fired));
  return ids.filter((id) => !somewhere.has(id));
}
