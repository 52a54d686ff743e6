import { describe, expect, test } from 'vitest';
import { reasoningIsWeak } from '../../scripts/lint-knowledge/strength.ts';
import { findingsIn, record } from './damaged.ts';

const message = (strength: string) => `it is ${strength}, but no publication that was read is behind it`;

describe('what rests on the lecture or on reasoning alone', () => {
  test.each([
    ['the lecture’s', 'D9', 'moderate'],
    ['the project’s', 'P21', 'strong'],
  ] as const)('a rule of %s that is firm', (_, id, strength) => {
    const findings = findingsIn(reasoningIsWeak, ({ knowledge }) => {
      record(knowledge.rules, id).strength = strength;
    });
    expect(findings).toEqual([{ record: `rule ${id}`, message: message(strength) }]);
  });

  test('a weak rule with a firm argument, and one with a firm step', () => {
    const findings = findingsIn(reasoningIsWeak, ({ knowledge }) => {
      record(knowledge.rules, 'D18').then = [{ kind: 'argument', side: 'for', option: 'des', strength: 'strong' }];
      record(knowledge.rules, 'P20').then = [
        { kind: 'step', stage: 'preparation', actions: ['rewire'], verdict: 'required', strength: 'moderate' },
      ];
    });
    expect(findings).toEqual([
      { record: 'rule P20', message: message('moderate') },
      { record: 'rule D18', message: message('strong') },
    ]);
  });

  test('a firm rule that loses the label it rested on', () => {
    const findings = findingsIn(reasoningIsWeak, ({ knowledge }) => {
      record(knowledge.rules, 'P19').sources = [{ source: 'PROJECT' }];
      record(knowledge.rules, 'P19').evidence = [];
    });
    expect(findings).toEqual([{ record: 'rule P19', message: message('moderate') }]);
  });

  test('a firm rule whose only publication was looked for in vain', () => {
    const findings = findingsIn(reasoningIsWeak, ({ knowledge }) => {
      record(knowledge.rules, 'D4').sources = [{ source: 'LECTURE', at: 'L3 V' }, { source: 'WAKSMAN19' }];
      record(knowledge.rules, 'D4').evidence = ['restent-isr'];
    });
    expect(findings).toEqual([{ record: 'rule D4', message: message('moderate') }]);
  });

  test('may be weak, veto, demand something first, weigh nothing, or be of the gate', () => {
    const findings = findingsIn(reasoningIsWeak, ({ knowledge }) => {
      record(knowledge.rules, 'D9').strength = 'veto';
      record(knowledge.rules, 'D10').strength = 'require';
      record(knowledge.rules, 'D11').strength = null;
      record(knowledge.rules, 'G11').strength = 'strong';
    });
    expect(findings).toEqual([]);
  });

  test('is firm with one source or one record of evidence that was read', () => {
    const findings = findingsIn(reasoningIsWeak, ({ knowledge }) => {
      Object.assign(record(knowledge.rules, 'D9'), { strength: 'moderate', evidence: ['wang-2019'] });
      Object.assign(record(knowledge.rules, 'D12'), { strength: 'moderate', sources: [{ source: 'ESC24' }] });
    });
    expect(findings).toEqual([]);
  });
});
