/** The report of Stryker, as far as it is read: mutation-testing-report-schema. */
export interface MutationReport {
  readonly framework?: { readonly name: string; readonly version?: string };
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}

const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Ignored'] as const;
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** A change to the code that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly replacement: string;
  /** No test even ran it. */
  readonly notCovered: boolean;
}

export interface MutationSummary {
  readonly date: string;
  readonly tool: string;
  readonly knowledge: string;
  readonly files: readonly { readonly file: string; readonly counts: Counts }[];
  readonly survivors: readonly Survivor[];
}

/** A survivor that may stay, with the reason. Without a line or a replacement it stands for all that fit. */
export interface AcceptedSurvivor {
  readonly file: string;
  readonly line?: number;
  readonly mutator: string;
  readonly replacement?: string;
  readonly reason: string;
}

/** @throws over a status that is not known, such as that of a run which was not finished */
export function summaryOfMutation(
  { framework, files }: MutationReport,
  date: string,
  knowledge: string,
): MutationSummary {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    date,
    tool: [framework?.name ?? 'StrykerJS', framework?.version].filter(Boolean).join(' '),
    knowledge,
    files: sorted.map(([file, { mutants }]) => ({ file, counts: countsOf(file, mutants) })),
    survivors: sorted.flatMap(([file, { mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map(({ mutatorName, replacement, status, location }) => ({
          file,
          line: location.start.line,
          mutator: mutatorName,
          replacement: replacement ?? '',
          notCovered: status === 'NoCoverage',
        }))
        .sort((a, b) => a.line - b.line),
    ),
  };
}

function countsOf(file: string, mutants: readonly Mutant[]): Counts {
  const counts = Object.fromEntries(COUNTED.map((status) => [status, 0])) as Record<keyof Counts, number>;
  for (const { status } of mutants) {
    if (!COUNTED.includes(status as keyof Counts)) throw new Error(`${file} has a mutant with status "${status}".`);
    counts[status as keyof Counts] += 1;
  }
  return counts;
}

export const sumOf = (all: readonly Counts[]): Counts =>
  Object.fromEntries(COUNTED.map((status) => [status, all.reduce((sum, counts) => sum + counts[status], 0)])) as Counts;

/** Mutants that the tests notice, in per cent of those that they could; null where there are none. */
export function scoreOf({ Killed, Timeout, Survived, NoCoverage }: Counts): number | null {
  const noticed = Killed + Timeout;
  const valid = noticed + Survived + NoCoverage;
  return valid === 0 ? null : (100 * noticed) / valid;
}

export const accepts = (accepted: AcceptedSurvivor, survivor: Survivor): boolean =>
  accepted.file === survivor.file &&
  accepted.mutator === survivor.mutator &&
  (accepted.line === undefined || accepted.line === survivor.line) &&
  (accepted.replacement === undefined || accepted.replacement === survivor.replacement);
