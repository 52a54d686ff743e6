import '../../src/i18n/with-everything.ts';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../scripts/knowledge-impact/kinds.ts';
import type { PlanCore } from '../../src/territories/coronary/types/inspection.ts';
import { INTENDED_DES } from '../fixtures/plan-core.ts';

const plan = (change: Partial<PlanCore> = {}): PlanCore => ({ ...INTENDED_DES, ...change });
const FINAL: Partial<PlanCore> = { status: 'final' };
const NO_DEVICE: Partial<PlanCore> = { status: 'blocked', choice: [], agreement: null, blockedBy: ['P2'] };
const OUTSIDE: Partial<PlanCore> = { scope: 'out-of-scope', status: 'not-indicated', choice: [], agreement: null };

describe('the kind of a change', () => {
  test.each<[string, Partial<PlanCore>, Partial<PlanCore>, string, string]>([
    ['no longer final', FINAL, NO_DEVICE, 'no-longer-final', 'final: DES → blocked: something must come first'],
    ['newly final', {}, FINAL, 'newly-final', 'intended: DES → final: DES'],
    ['final still', FINAL, { ...FINAL, choice: ['dcb'] }, 'final-still', 'final: DES → final: DCB'],
    ['never final', {}, { choice: ['des', 'dcb'] }, 'plan', 'intended: DES → intended: DES or DCB'],
    ['out of scope', FINAL, OUTSIDE, 'no-longer-final', 'final: DES → out of scope'],
    ['the agreement', {}, { agreement: 'contested' }, 'agreement', 'clear → contested'],
    ['the scope', {}, { scope: 'caution' }, 'scope', 'in scope → in scope, with caution'],
    ['the indication', {}, { indication: 'test-first' }, 'indication', 'treatment indicated → test first'],
    ['the vetoes', {}, { vetoed: ['des', 'dcb'] }, 'vetoed', 'nothing ruled out → DES and DCB ruled out'],
    ['the Heart Team', { heartTeam: true }, {}, 'heartTeam', 'with the Heart Team → without the Heart Team'],
    ['the demands', {}, { blockedBy: ['P2'] }, 'blockedBy', 'Something else must come first'],
  ])('%s', (_what, before, now, group, words) => {
    expect(kindOf(plan(before), plan(now))).toMatchObject({ group, words });
  });

  test('is that of the weightiest part', () => {
    expect(kindOf(plan(), plan({ agreement: 'contested', heartTeam: true, vetoed: ['dcb'] }))?.part).toBe('agreement');
    expect(kindOf(plan(), plan({ heartTeam: true, blockedBy: ['P2'] }))?.part).toBe('heartTeam');
  });

  test('is none where nothing that is said differs', () => {
    expect(kindOf(plan(), plan())).toBeNull();
    expect(kindOf(plan({ blockedBy: ['P2', 'P7'] }), plan({ blockedBy: ['P7', 'P2'] }))).toBeNull();
    expect(kindOf(plan(OUTSIDE), plan({ ...OUTSIDE, vetoed: ['dcb'], heartTeam: true }))).toBeNull();
  });
});
