import { describe, expect, it } from 'vitest';
import type { EffectsByKind } from '../../src/engine/effects.ts';
import { spokenEffects, weighableEffects } from '../../src/engine/ready-words.ts';
import type { RuleOf } from '../../src/engine/types/book.ts';

const rule = {
  id: 'R1',
  section: 'any',
  when: { op: 'always' },
  then: [],
  strength: 'moderate',
  sources: [],
  evidence: ['trial'],
} as const satisfies RuleOf;
const step = {
  kind: 'step',
  stage: 'look',
  actions: ['first', 'second'],
  verdict: 'recommended',
} as const satisfies RuleOf['then'][number];
const bound = (effect: RuleOf['then'][number]) => ({ rule, effect, stands: 4, due: 6 });
const stepping = (more: object = {}) => ({ step: [bound({ ...step, ...more })] }) as unknown as EffectsByKind;

describe('what a rule says of actions', () => {
  it('is one word on each, with its evidence and its own strength', () => {
    const [spoken] = spokenEffects(stepping());
    expect(spoken?.words).toEqual(
      ['first', 'second'].map((action) => ({
        stage: 'look',
        action,
        verdict: 'recommended',
        strength: 'moderate',
        rule: 'R1',
        evidence: ['trial'],
      })),
    );
  });

  it('or with the strength of the step, where that is another', () => {
    expect(spokenEffects(stepping({ strength: 'weak' }))[0]?.words.map(({ strength }) => strength)).toEqual([
      'weak',
      'weak',
    ]);
  });

  it('is said while it stands, or only while it is due', () => {
    expect(spokenEffects(stepping())[0]?.literal).toBe(4);
    expect(spokenEffects(stepping({ whileOpen: true }))[0]?.literal).toBe(6);
  });

  it('is shared by all results, and so not to be changed', () => {
    expect(spokenEffects(stepping())[0]?.words.every((word) => Object.isFrozen(word))).toBe(true);
  });
});

it('an argument speaks of its option with the strength it has itself', () => {
  const effect = { kind: 'argument', side: 'against', option: 'patch', strength: 'strong' } as const;
  const [weighable] = weighableEffects({ argument: [bound(effect)] } as unknown as EffectsByKind);
  expect(weighable).toEqual({
    literal: 4,
    option: 'patch',
    side: 'against',
    argument: { rule: 'R1', strength: 'strong' },
  });
  expect(Object.isFrozen(weighable?.argument)).toBe(true);
});
