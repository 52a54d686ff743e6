import { settingColumns } from '#territory/columns.ts';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import { t, textOf } from '../../i18n/translate.ts';
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
const effective: readonly Variable[] = settingColumns.map((key) => ({
  name: `setting_effective_${key}`,
  form: 'setting',
  kind: 'words',
  label: () => t('columns.effective', { setting: textOf(`field.setting.${key}.label`) }),
  ...(Array.isArray(DEFAULT_SETTINGS[key]) && { note: () => t('columns.words.note') }),
  cells: ({ plan: { settings } }) => {
    const value = settings[key];
    return [typeof value === 'string' ? codeOf(value) : joined(value.map(codeOf))];
  },
}));

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
