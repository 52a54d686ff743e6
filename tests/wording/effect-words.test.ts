import { describe, expect, test } from 'vitest';
import '../../src/i18n/with-rule-book.ts';
import { all, always, defined, is, lacking, notKnown, unknown } from '../../src/territories/coronary/conditions.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Effect } from '../../src/territories/coronary/types/knowledge.ts';
import { effectEntry, effectWords } from '../../src/wording/effect-words.ts';

const said = (effect: Effect) => effectWords(effect, knowledge);

describe('what follows from a rule', () => {
  test.each<[Effect, string]>([
    [{ kind: 'veto', option: 'des' }, 'Rules out: Drug-eluting stent'],
    [{ kind: 'veto', option: 'des', liftedByBailOut: true }, 'Rules out: Drug-eluting stent, except as a bail-out'],
    [
      { kind: 'veto', option: 'des', liftedByBailOut: true, whilePreparing: true },
      'Rules out: Drug-eluting stent, except as a bail-out; more preparation may lift it',
    ],
    [
      { kind: 'withholds-device', before: 'indication' },
      'No device is named while this holds, whatever the indication',
    ],
    [{ kind: 'withholds-device', before: 'choice' }, 'No device is named while this holds'],
    [{ kind: 'caps-agreement' }, 'A choice is not clear beside this'],
    [{ kind: 'caps-agreement', conflict: 'C4' }, 'A choice is not clear beside this: conflict C4, Exactly two layers'],
    [{ kind: 'bail-out-waits' }, 'The bail-out waits until the lesion has been crossed inside the stent'],
    [
      { kind: 'indication', status: 'test-first', when: notKnown(lacking('physiology')) },
      'Indication: test first, when Not so, or not known: Not available in this lab includes Pressure wire (FFR, iFR)',
    ],
  ])('%j', (effect, words) => {
    expect(said(effect)).toBe(words);
  });

  test('an open question says what it asks for, one after the other', () => {
    const asks = [
      { when: unknown('lesion.timiFlow'), fields: ['lesion.timiFlow'] },
      { when: always, fields: ['imaging.thrombus', 'imaging.neoatherosclerosis'] },
    ] as const;
    expect(said({ kind: 'scope', status: 'undetermined', asks })).toBe(
      'Scope open: no device is advised. Asks for: TIMI flow, when TIMI flow is not known; else Thrombus and Neoatherosclerosis',
    );
  });
});

describe('as the book prints it', () => {
  const step: Effect = { kind: 'step', stage: 'preparation', actions: ['ivl'], verdict: 'option' };

  test('a condition that fits on the line stands there, a derived fact among them', () => {
    for (const when of [defined('late'), is('lesion.uncrossable', true)])
      expect(effectEntry({ ...step, when }, knowledge)).toEqual({ words: said({ ...step, when }) });
  });

  test('a condition of several parts stands below it', () => {
    const when = all(defined('late'), is('lesion.uncrossable', true));
    const { words, when: node } = effectEntry({ ...step, when }, knowledge);
    expect(words).toBe('Prepare: Intravascular lithotripsy (IVL), option, when');
    expect(node?.of).toHaveLength(2);
  });
});
