import { AGREEMENTS, CHOICE_TEXT, gateColumns, INDICATIONS } from '#territory/columns.ts';
import type { Because, Result } from '#territory/types/result.ts';
import { DECISIONS, DEVICE_OPTIONS } from '#territory/types/vocabulary.ts';
import { followed } from '../../case-library/answer.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { variablesOfList } from './case-variables.ts';
import { cellOf, described, wordsOf } from './derived-variables.ts';
import { type Cell, codeOf, joined, type Row, type Variable, yesNo } from './variable.ts';

const SCOPES = ['in-scope', 'caution', 'out-of-scope'];
const STATUSES = ['final', 'intended', 'blocked', 'not-indicated', 'undetermined'];

const base = (name: string) => ({
  name: `plan_${name}`,
  form: 'plan' as const,
  label: () => textOf(`columns.plan.${name.replaceAll('_', '-')}`),
});

const word = (name: string, words: readonly string[], text: string, cell: (row: Row) => string | null): Variable => ({
  ...base(name),
  kind: 'choice',
  choices: wordsOf(words, text),
  cells: (row) => {
    const said = cell(row);
    return [said === null ? null : codeOf(said)];
  },
});

/** Ids of something the kept answer may not have: then the cell is empty, which is not "none". */
const ids = (name: string, of: (result: Result) => readonly string[]): Variable => ({
  ...base(name),
  kind: 'words',
  note: () => t('columns.words.note'),
  cells: ({ plan }) => [plan.result ? joined(of(plan.result)) : null],
});

const becauseWord = (one: Because): string => (one.as === 'enter' ? `enter:${one.field}` : `${one.as}:${one.rule}`);

/** What the program answered. */
export const planVariables: readonly Variable[] = [
  word('scope', SCOPES, 'scope', ({ plan }) => plan.core.scope),
  word('indication', INDICATIONS, 'indication', ({ plan }) => plan.core.indication),
  word('device_status', STATUSES, 'device-status', ({ plan }) => plan.core.status),
  {
    ...base('device_choice'),
    kind: 'checkbox',
    choices: wordsOf(DEVICE_OPTIONS, CHOICE_TEXT),
    cells: ({ plan }) => DEVICE_OPTIONS.map((option) => Number(plan.core.choice.includes(option))),
  },
  word('agreement', AGREEMENTS, 'agreement', ({ plan }) => plan.core.agreement),
  ids('blocked_by', ({ device }) => device.blockedBy),
  ids('provisional', ({ device }) => device.provisional),
  ids('vetoed', ({ device }) => device.vetoed),
  ids('alternatives', ({ alternatives }) => alternatives),
  ids('conflicts', ({ conflicts }) => conflicts),
  ids('missing_could_change', ({ missing }) => missing.filter((one) => one.couldChange).map(({ field }) => field)),
  {
    ...base('rules_fired'),
    kind: 'words',
    note: () => t('columns.words.note'),
    cells: ({ plan }) => [joined(plan.fired)],
  },
  { ...base('heart_team'), kind: 'yes-no', cells: ({ plan }) => [yesNo(plan.core.heartTeam)] },
  ...gateColumns.map(
    (column): Variable => ({
      ...described(column),
      name: `plan_${column.name}`,
      form: 'plan',
      cells: ({ plan }) => [plan.result ? cellOf(column, plan.result.gate) : null],
    }),
  ),
  ids('because', ({ device }) => device.because.map(becauseWord)),
  {
    ...base('recomputed'),
    kind: 'yes-no',
    note: () => t('columns.plan.recomputed.note'),
    cells: ({ plan }) => [yesNo(plan.recomputed)],
  },
];

const ofDecision = (name: string) => ({
  name: `decision_${name}`,
  form: 'decision' as const,
  label: () => textOf(`columns.decision.${name.replaceAll('_', '-')}`),
});

/** What the operator did. */
export const decisionVariables: readonly Variable[] = [
  ...variablesOfList(
    ofDecision('choice'),
    wordsOf(DECISIONS, 'value.decision.choice'),
    (row) => row.case.decision?.choice,
  ).map((variable) => (variable.kind === 'checkbox' ? variable : { ...variable, ...ofDecision('known') })),
  {
    ...ofDecision('followed'),
    kind: 'yes-no',
    note: () => t('columns.decision.followed.note'),
    cells: ({ case: { decision }, plan }): readonly Cell[] => [
      decision === undefined ? null : yesNo(followed(decision.choice, plan.core)),
    ],
  },
  {
    ...ofDecision('reason'),
    kind: 'text',
    note: () => t('columns.text.note'),
    identifier: true,
    cells: ({ case: { decision } }) => [decision?.reason ?? null],
  },
  {
    ...ofDecision('decided_at'),
    kind: 'date',
    note: () => t('columns.date.note'),
    identifier: true,
    cells: ({ case: { decision } }) => [decision?.decidedAt ?? null],
  },
];
