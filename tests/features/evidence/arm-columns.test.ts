import '../../../src/i18n/with-reasons.ts';
import { describe, expect, test } from 'vitest';
import { areGroupsOfPatients, armColumns, isAcrossArms, shortArm } from '../../../src/features/evidence/arm-columns.ts';
import { trialById, trials } from '../../../src/territories/coronary/trials.ts';

function headings(id: string): readonly string[] {
  const trial = trialById(id);
  if (!trial) throw new Error(`There is no trial ${id}.`);
  return armColumns(trial).map(({ heading }) => heading);
}

describe('the columns of a trial’s figures', () => {
  test('bear the arms’ names, in the order of each record', () => {
    expect(headings('ribs-4-1yr')).toEqual(['Drug-eluting balloon', 'Everolimus-eluting stent']);
    expect(headings('ribs-4-3yr')).toEqual(['Everolimus stent', 'Drug-eluting balloon']);
  });

  test('bear no arm’s name where the record lists more arms than figures', () => {
    expect(headings('isar-desire-3-rtlr')).toEqual(['First figure', 'Second figure']);
  });

  test('are left out when they hold nothing', () => {
    expect(headings('daedalus-ehj')).toEqual([]);
    expect(headings('crunch-ivl')).toEqual(['Result']);
  });

  test('figures that are not those of the two arms are told from the others', () => {
    const across = trials.flatMap(({ id, endpoints }) => endpoints.filter(isAcrossArms).map(() => id));
    expect(across.toSorted()).toEqual(['agent-ide-multilayer', 'agent-ide-smallvessel', 'habara-2013', 'habara-2013']);
  });

  test('groups of patients who were treated alike are told from treatments', () => {
    const groups = trials.filter(({ arms }) => arms && areGroupsOfPatients(arms)).map(({ id }) => id);
    expect(groups.toSorted()).toEqual([
      'koch-2020-early-late',
      'lee-2018-oct-dcb',
      'meta-early-late-dcb-2023',
      'ribs-4-5-ees-pooled',
    ]);
  });

  test.each([
    ['PCB, n=1033', 'PCB'],
    ['PCB 864', 'PCB'],
    ['AGENT n=406', 'AGENT'],
    ['Uncoated balloon, n=194 (2:1)', 'Uncoated balloon'],
    ['Paclitaxel-coated balloon, 137 pts/142 lesions', 'Paclitaxel-coated balloon'],
    ['Standard care n=208 (165 DES + 43 plain balloon)', 'Standard care'],
  ])('%s is short: %s', (arm, short) => {
    expect(shortArm(arm)).toBe(short);
  });

  test('no two columns of a trial bear the same name', () => {
    for (const trial of trials) {
      const found = armColumns(trial).map(({ heading }) => heading);
      expect(new Set(found).size, trial.id).toBe(found.length);
    }
  });
});
