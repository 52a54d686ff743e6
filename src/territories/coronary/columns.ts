import type { ColumnOf } from '../../engine/types/columns.ts';
import type { Settings } from './types/case-data.ts';
import type { Classification, Gate } from './types/result.ts';

/** What a plan was made under, in the order of the columns. */
export const settingColumns: readonly (keyof Settings)[] = ['guideline', 'region', 'unavailable'];

export const INDICATIONS = ['treat', 'test-first', 'do-not-treat', 'undetermined', 'not-applicable'] as const;
export const AGREEMENTS = ['clear', 'contested', 'equipoise', 'conflict'] as const;
/** Where the names of what can be chosen begin. */
export const CHOICE_TEXT = 'action';

type Derived = ColumnOf<Classification>;

const yes = (key: keyof Classification, label = `fact.${key}`): Derived => ({
  name: key,
  label,
  kind: 'yes-no',
  cell: (of) => of[key] as boolean | null,
});
const word = (key: keyof Classification, words: readonly string[], label = `fact.${key}`): Derived => ({
  name: key,
  label,
  kind: 'choice',
  words,
  cell: (of) => of[key] as string | null,
});

/** Cut to tenths, finer than on the screen: what lies below a limit does not read as the limit. */
const expansion = (
  key: 'expansionPercent' | 'expansionBeforePercent' | 'expansionAfterPercent',
  label = `fact.${key}`,
): Derived => ({
  name: key,
  label,
  kind: 'number',
  unit: '%',
  range: [0, 4000],
  note: 'columns.expansion.note',
  cell: (of) => (of[key] === null ? null : Math.floor(of[key] * 10) / 10),
});

/** What is derived from the case. */
export const derivedColumns: readonly Derived[] = [
  word('mehran', ['I', 'IA', 'IB', 'IC', 'ID', 'II', 'III', 'IV'], 'fact.mehranClass'),
  { name: 'waksman', label: 'columns.waksman', kind: 'words', cell: (of) => of.waksman },
  {
    name: 'stenosisPercent',
    label: 'fact.stenosis',
    kind: 'number',
    unit: '%',
    range: [0, 100],
    cell: (of) => of.stenosisPercent,
  },
  expansion('expansionPercent', 'columns.expansion'),
  word('underexpandedBefore', ['yes', 'presumed', 'no']),
  yes('underexpansionCorrected'),
  yes('mechanical'),
  yes('biological'),
  yes('calciumNeedsModification'),
  yes('acute'),
  yes('highBleedingRisk'),
  yes('recurrent'),
  yes('late'),
  yes('largeVessel'),
  { name: 'calciumScore', label: 'fact.calciumScore', kind: 'integer', range: [0, 4], cell: (of) => of.calciumScore },
  word('ischaemia', ['proven', 'excluded']),
  word('phase', ['before-preparation', 'after-preparation']),
  {
    name: 'layersCounted',
    label: 'fact.layersCounted',
    kind: 'integer',
    range: [0, 5],
    cell: (of) => of.layersCounted,
  },
  yes('occluded'),
  yes('preparationBegun'),
  yes('residualBelow30'),
  yes('waksmanThresholdDisputed', 'columns.waksman-disputed'),
  expansion('expansionBeforePercent'),
  expansion('expansionAfterPercent'),
];

const CRITERIA = ['G1', 'G2', 'G3', 'G4', 'G5'] as const satisfies readonly (keyof Gate)[];

/** The gate, and what its last criterion rests on. */
export const gateColumns: readonly ColumnOf<Gate>[] = [
  ...CRITERIA.map(
    (key): ColumnOf<Gate> => ({
      name: `gate_${key.toLowerCase()}`,
      label: 'columns.plan.gate',
      named: `rule.${key}.title`,
      kind: 'choice',
      words: ['met', 'failed', 'unknown'],
      text: 'criterion',
      cell: (gate) => gate[key],
    }),
  ),
  {
    name: 'gate_g5_basis',
    label: 'columns.plan.gate-g5-basis',
    kind: 'choice',
    words: ['measured', 'by-residual-only'],
    text: 'columns.correction',
    cell: (gate) => gate.G5basis,
  },
];
