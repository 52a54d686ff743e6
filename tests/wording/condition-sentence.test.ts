import { describe, expect, test } from 'vitest';
import {
  all,
  any,
  below,
  defined,
  fired,
  holds,
  is,
  not,
  notKnown,
} from '../../src/territories/coronary/conditions.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import { conditionSentence } from '../../src/wording/condition-sentence.ts';

const said = (condition: Condition) => conditionSentence(condition, knowledge).replaceAll('\u00a0', ' ');

const graft = defined('graft');
const acute = defined('acute');
const late = defined('late');

describe('a condition on one line', () => {
  test.each<[Condition, string]>([
    [graft, 'Bypass graft'],
    [all(graft, acute), 'Bypass graft and Acute presentation'],
    [all(graft, any(acute, late)), 'Bypass graft and (Acute presentation or Late restenosis)'],
    [any(graft, all(acute, late)), 'Bypass graft or (Acute presentation and Late restenosis)'],
    [all(graft, all(acute, late)), 'Bypass graft, Acute presentation, and Late restenosis'],
    [all(any(acute, late)), 'Acute presentation or Late restenosis'],
    [not(graft), 'Not so: Bypass graft'],
    [not(any(graft, acute)), 'Not so (Bypass graft or Acute presentation)'],
    [holds(all(graft, acute)), 'Known to be so (Bypass graft and Acute presentation)'],
    [not(fired('I4')), 'Rule I4 (FFR or iFR negative: PCI not indicated) does not apply'],
    [notKnown(fired('I4')), 'Rule I4 (FFR or iFR negative: PCI not indicated) does not apply, or is not known to'],
    [notKnown(graft), 'Not so, or not known: Bypass graft'],
    [notKnown(holds(graft)), 'Not so, or not known: Bypass graft'],
    [holds(holds(graft)), 'Known: Bypass graft'],
    [is('underexpansionCorrected', true), 'Underexpansion corrected'],
    [below('stent.monthsSinceImplant', 'implant.very-early'), 'Time since implantation below 1 month'],
  ])('%j: %s', (condition, words) => {
    expect(said(condition)).toBe(words);
  });
});
