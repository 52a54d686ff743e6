import { describe, expect, it } from 'vitest';
import type { CaseData } from '../../src/engine/types/case-data.ts';
import type { Candidate } from '../../src/engine/what-if.ts';
import { planCore, whatIf } from '../../src/engine/what-if.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';
import { aCase, plainBms, plainCase, without } from '../fixtures/a-case.ts';

const ask = (data: CaseData, ...candidates: Candidate[]) => whatIf(data, knowledge, DEFAULT_SETTINGS, candidates);

describe('what another answer would do', () => {
  it('leaves out an answer that changes nothing', () => {
    expect(ask(plainCase(), { field: 'patient.diabetes', value: true })).toEqual([]);
  });

  it('gives the plan that the answer leads to', () => {
    expect(ask(plainBms(), { field: 'lesion.sideBranch', value: 'present' })).toEqual([
      {
        field: 'lesion.sideBranch',
        value: 'present',
        plan: {
          status: 'intended',
          choice: ['dcb'],
          agreement: 'contested',
          indication: 'treat',
          scope: 'in-scope',
          heartTeam: false,
        },
      },
    ]);
  });

  it('shows what each stent type would lead to while it is not entered', () => {
    const open = without(plainCase(), 'stent.type');
    const found = ask(open, { field: 'stent.type', value: 'des' }, { field: 'stent.type', value: 'bms' });
    expect(found.map(({ value, plan }) => [value, plan.choice])).toEqual([
      ['des', ['des']],
      ['bms', ['des', 'dcb']],
    ]);
  });

  it('answers in a section that the case does not have yet', () => {
    const [shock] = ask(aCase(), { field: 'patient.presentation', value: 'shock' });
    expect(shock?.plan).toMatchObject({ scope: 'out-of-scope', status: 'not-indicated' });
  });

  it('changes neither the case nor the answers beside it', () => {
    const data = plainBms();
    const before = structuredClone(data);
    const found = ask(data, { field: 'patient.dapt', value: 'short-only' }, { field: 'stent.layers', value: 3 });
    expect(data).toEqual(before);
    expect(found.map(({ field }) => field)).toEqual(['patient.dapt', 'stent.layers']);
  });

  it('compares status, choice, agreement, indication, scope and Heart Team', () => {
    expect(planCore(plainCase(), knowledge, DEFAULT_SETTINGS)).toEqual({
      status: 'intended',
      choice: ['des'],
      agreement: 'clear',
      indication: 'treat',
      scope: 'in-scope',
      heartTeam: false,
    });
    expect(ask(plainCase(), { field: 'lesion.vessel', value: 'left-main' })[0]?.plan).toMatchObject({
      scope: 'caution',
      heartTeam: true,
    });
  });
});
