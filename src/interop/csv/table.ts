import { t } from '../../i18n/translate.ts';
import { caseVariables } from './case-variables.ts';
import { derivedVariables } from './derived-variables.ts';
import { decisionVariables, planVariables } from './plan-variables.ts';
import { codeOf, columnsOf, type Form, joined, type Variable } from './variable.ts';

const head: readonly Variable[] = [
  {
    name: 'case_id',
    form: 'case',
    kind: 'words',
    label: () => t('columns.case-id'),
    note: () => t('columns.case-id.note'),
    cells: ({ id }) => [id],
  },
  {
    name: 'case_label',
    form: 'case',
    kind: 'text',
    label: () => t('field.label.label'),
    note: () => t('columns.text.note'),
    identifier: true,
    cells: ({ case: { label } }) => [label ?? null],
  },
];

/** What the plan was made under: an empty setting of the case alone would hide the lab's. */
const effective: readonly Variable[] = [
  {
    name: 'setting_effective_guideline',
    form: 'setting',
    kind: 'words',
    label: () => t('columns.effective', { setting: t('field.setting.guideline.label') }),
    cells: ({ plan }) => [codeOf(plan.settings.guideline)],
  },
  {
    name: 'setting_effective_region',
    form: 'setting',
    kind: 'words',
    label: () => t('columns.effective', { setting: t('field.setting.region.label') }),
    cells: ({ plan }) => [codeOf(plan.settings.region)],
  },
  {
    name: 'setting_effective_unavailable',
    form: 'setting',
    kind: 'words',
    label: () => t('columns.effective', { setting: t('field.setting.unavailable.label') }),
    note: () => t('columns.words.note'),
    cells: ({ plan }) => [joined(plan.settings.unavailable.map(codeOf))],
  },
];

const versions: readonly Variable[] = [
  {
    name: 'app_version',
    form: 'versions',
    kind: 'words',
    label: () => t('columns.app-version'),
    cells: ({ appVersion }) => [appVersion],
  },
  {
    name: 'knowledge_version',
    form: 'versions',
    kind: 'words',
    label: () => t('columns.knowledge-version'),
    cells: ({ plan }) => [plan.knowledgeVersion],
  },
  {
    name: 'result_version',
    form: 'versions',
    kind: 'integer',
    label: () => t('columns.result-version'),
    note: () => t('columns.result-version.note'),
    cells: ({ plan }) => [plan.result?.resultVersion ?? null],
  },
];

/** Every variable of the table, in the order of its columns. */
export const VARIABLES: readonly Variable[] = [
  ...head,
  ...caseVariables,
  ...effective,
  ...derivedVariables,
  ...planVariables,
  ...decisionVariables,
  ...versions,
];

/** The header row. */
export const COLUMNS: readonly string[] = VARIABLES.flatMap(columnsOf);

/** The forms in their order. */
export const FORMS: readonly Form[] = [...new Set(VARIABLES.map(({ form }) => form))];
