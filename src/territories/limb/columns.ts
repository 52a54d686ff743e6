import type { ColumnOf } from '../../engine/types/columns.ts';
import type { Settings } from './types/case-data.ts';
import type { Classification, Gate } from './types/classification.ts';

/** What a plan was made under, in the order of the columns. */
export const settingColumns: readonly (keyof Settings)[] = ['region', 'unavailable'];

export const INDICATIONS = [
  'treat',
  'test-first',
  'do-not-treat',
  'undetermined',
  'not-applicable',
  'conservative-first',
  'team-first',
] as const;
export const AGREEMENTS = ['clear', 'contested', 'equipoise'] as const;
/** Where the names of what can be chosen begin. */
export const CHOICE_TEXT = 'option';

type Derived = ColumnOf<Classification>;

const grade = (name: string, label: string, cell: Derived['cell']): Derived => ({
  name,
  label,
  kind: 'integer',
  range: [0, 3],
  cell,
});

/** What is derived from the case. */
export const derivedColumns: readonly Derived[] = [
  grade('wifiW', 'fact.woundGrade', ({ wifi }) => wifi.w),
  grade('wifiI', 'fact.ischaemiaGrade', ({ wifi }) => wifi.i),
  grade('wifiFi', 'fact.infectionGrade', ({ wifi }) => wifi.fi),
  { name: 'wifiStage', label: 'fact.wifiStage', kind: 'integer', range: [1, 4], cell: ({ wifi }) => wifi.stage },
  {
    name: 'ischaemiaBasis',
    label: 'fact.ischaemiaBasis',
    kind: 'choice',
    words: ['toe', 'tcpo2', 'tcpo2-and-ankle', 'ankle', 'pvr', 'stated', 'contradiction', 'none'],
    text: 'basis',
    cell: ({ wifi }) => wifi.basis,
  },
  grade('ankleGrade', 'fact.ankleGrade', ({ wifi }) => wifi.ankleGrade),
  { name: 'clti', label: 'fact.clti', kind: 'yes-no', cell: ({ clti }) => clti },
  {
    name: 'tosaka',
    label: 'fact.tosaka',
    kind: 'choice',
    words: ['I', 'II', 'III', 'none'],
    cell: ({ tosaka }) => tosaka,
  },
  {
    name: 'glass',
    label: 'fact.glassStage',
    kind: 'choice',
    words: ['I', 'II', 'III', 'none'],
    cell: ({ glass }) => glass,
  },
  {
    name: 'noOption',
    label: 'fact.noOptionStatus',
    kind: 'choice',
    words: ['established', 'incomplete', 'excluded', 'not-applicable'],
    text: 'no-option.status',
    cell: ({ noOption }) => noOption,
  },
];

const CRITERIA = ['residual', 'dissection', 'flow', 'embolus'] as const satisfies readonly (keyof Gate)[];

/** The gate after preparation. */
export const gateColumns: readonly ColumnOf<Gate>[] = CRITERIA.map((key) => ({
  name: `gate_${key}`,
  label: 'columns.plan.gate',
  named: `gate.${key}`,
  kind: 'choice',
  words: ['met', 'failed', 'unknown'],
  text: 'criterion',
  cell: (gate) => gate[key],
}));
