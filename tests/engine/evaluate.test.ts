import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { explain } from '../../src/engine/explain.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { answer, inspection } from '../fixtures/ask.ts';
import { aCase, plainBms, plainCase } from '../territories/coronary/fixtures/a-case.ts';

describe('the result', () => {
  it('has the names that other programs read', () => {
    expect(Object.keys(answer(plainCase())).toSorted()).toEqual([
      'alternatives',
      'cautions',
      'classification',
      'conflicts',
      'device',
      'gate',
      'heartTeam',
      'indication',
      'knowledge',
      'missing',
      'resultVersion',
      'rules',
      'scope',
      'stages',
    ]);
    expect(answer(plainCase())).toMatchObject({
      resultVersion: 2,
      knowledge: { version: knowledge.version, reviewedOn: knowledge.reviewedOn, reviewBy: knowledge.reviewBy },
      scope: { status: 'in-scope', rules: [] },
      indication: { status: 'treat', rules: ['I2', 'I3'] },
    });
    expect(Object.keys(answer(plainCase()).device).toSorted()).toEqual([
      'agreement',
      'because',
      'blockedBy',
      'choice',
      'options',
      'provisional',
      'status',
      'use',
      'vetoed',
    ]);
  });

  it('weighs the devices and the plain balloon, and to leave it at that where that is a question', () => {
    const options = (data: CaseData) => answer(data).device.options.map(({ option }) => option);
    expect(options(aCase())).toEqual(['des', 'dcb', 'balloon-only']);
    expect(options(plainCase())).toEqual(['des', 'dcb', 'balloon-only', 'no-further-device']);
  });

  it('names the fired rules in the order of the rule book', () => {
    const order = knowledge.rules.map(({ id }) => id);
    const { fired } = answer(plainCase()).rules;
    expect(fired).toEqual(fired.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(fired.join(' ')).toBe('I2 I3 P1 P8 P9 P19 D5 D25 D26 D27 D28 A1 A5');
  });

  it('of an empty case is undetermined and says so honestly', () => {
    expect(answer(aCase())).toMatchObject({
      scope: { status: 'in-scope' },
      indication: { status: 'undetermined' },
      gate: { G1: 'unknown', G2: 'unknown', G3: 'unknown', G4: 'unknown', G5: 'unknown', G5basis: null },
      device: { status: 'undetermined', choice: [], agreement: null, vetoed: [], blockedBy: [], use: [] },
      heartTeam: false,
      alternatives: [],
      conflicts: [],
      cautions: [],
    });
  });

  it('a scope caution does not stop the plan', () => {
    const graft = answer(plainCase({ lesion: { vessel: 'vein-graft' } }));
    expect(graft).toMatchObject({ scope: { status: 'caution', rules: ['S6'] }, device: { status: 'intended' } });
  });
});

describe('what the case does not say of the lab comes from the settings', () => {
  it.each([
    ['esc-2024', ['des', 'dcb']],
    ['acc-2021', ['des']],
    ['asia-pacific-2025', ['dcb']],
  ] as const)('the guideline: %s', (guideline, choice) => {
    const settings = { ...DEFAULT_SETTINGS, guideline };
    expect(evaluate(plainBms(), knowledge, settings).device.choice).toEqual(choice);
    const own = plainBms({ setting: { guideline: 'esc-2024' } });
    expect(evaluate(own, knowledge, settings).device.choice).toEqual(['des', 'dcb']);
  });

  it('the default guideline is ESC 2024, nothing is lacking', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ guideline: 'esc-2024', unavailable: [] });
  });

  it('what the lab lacks', () => {
    const settings = { ...DEFAULT_SETTINGS, unavailable: ['ivl'] as const };
    expect(evaluate(plainCase(), knowledge, settings).rules.fired).toContain('P15');
    const own = plainCase({ setting: { unavailable: [] } });
    expect(evaluate(own, knowledge, settings).rules.fired).not.toContain('P15');
  });

  it('the region', () => {
    const long = plainCase({ lesion: { lengthMm: 40 } });
    const labelsIn = (region: 'us' | 'eu' | 'other') => {
      const { rules, conflicts } = evaluate(long, knowledge, { ...DEFAULT_SETTINGS, region });
      return [...rules.fired, ...conflicts].filter((id) => ['D29', 'D32', 'C8'].includes(id));
    };
    expect(labelsIn('us')).toEqual(['D29', 'D32', 'C8']);
    expect(labelsIn('eu')).toEqual([]);
    expect(labelsIn('other')).toEqual([]);
  });
});

describe('the operator’s decision and the label', () => {
  it('are never read', () => {
    const decided = {
      ...plainCase(),
      label: 'A-17',
      decision: { choice: ['dcb', 'cabg'] as const, reason: 'preference', decidedAt: '2026-11-05' },
    };
    expect(answer(decided)).toEqual(answer(plainCase()));
  });
});

describe('an inspection', () => {
  it('holds the same result as an evaluation, with the ladder and the answer beside it', () => {
    const seen = inspection(plainCase());
    expect(seen.result).toEqual(answer(plainCase()));
    expect(seen.ladder.length).toBeGreaterThan(0);
    expect(seen.answer.id).toBe('intended');
    expect(explain(seen, 'D5').outcome).toBe('fired');
  });
});
