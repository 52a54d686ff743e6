import { describe, expect, test } from 'vitest';
import { everyTextPresent, noTextLeftOver } from '../../scripts/lint-knowledge/texts.ts';
import { findingsIn } from './damaged.ts';

describe('every text is present', () => {
  test.each([
    ['a rule', 'rule.D5.text'],
    ['a conflict', 'conflict.C4'],
    ['a caution', 'caution.drug-in-bms'],
    ['an outcome', 'outcome.undetermined'],
    ['an action', 'action.ivl'],
    ['a verdict', 'verdict.contraindicated'],
    ['a strength', 'strength.veto'],
    ['a definition', 'fact.graft'],
    ['a computed fact', 'fact.ischaemia'],
    ['a field', 'field.lesion.vessel.label'],
    ['a value', 'value.lesion.timiFlow.0'],
    ['a source', 'source.ESC24.note'],
    ['a verification level', 'verification.not-found.hint'],
    ['a position', 'position.imaging.esc18'],
    ['a class', 'classification.mehran.IV'],
    ['a label', 'label.agent-us.spasm'],
    ['an arm', 'arm.des-everolimus'],
    ['a status', 'device-status.blocked'],
    ['a hazard', 'hazard.HZ01.cause'],
  ])('%s without words', (_, id) => {
    const missing = findingsIn(everyTextPresent, ({ texts }) => {
      delete texts[id];
    });
    const empty = findingsIn(everyTextPresent, ({ texts }) => {
      texts[id] = ' ';
    });
    expect(missing).toEqual([{ record: id, message: 'there is no text' }]);
    expect(empty).toEqual(missing);
  });
});

test('a text of a rule that is gone', () => {
  const findings = findingsIn(noTextLeftOver, ({ texts }) => {
    texts['rule.D99.title'] = 'A rule that never was';
  });
  expect(findings).toEqual([{ record: 'rule.D99.title', message: 'the text belongs to no record' }]);
});
