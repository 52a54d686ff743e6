import { expect, test } from 'vitest';
import { DISPUTES, discrepancies } from '../../../../src/territories/limb/trials/discrepancies.ts';
import { paclitaxelTimeline } from '../../../../src/territories/limb/trials/paclitaxel-timeline.ts';
import { trialById } from '../../../../src/territories/limb/trials.ts';

test('the timeline tells both sides in the order of their dates, from 2018 to 2025', () => {
  const dates = paclitaxelTimeline.map(({ date }) => date);
  expect(dates).toHaveLength(11);
  expect(dates.toSorted((a, b) => a.slice(0, 7).localeCompare(b.slice(0, 7)))).toEqual(dates);
  expect([dates[0], dates.at(-1)]).toEqual(['2018-12', '2025-11']);
  expect(paclitaxelTimeline.filter(({ side }) => side === 'signal').map(({ id }) => id)).toEqual([
    'katsanos',
    'fda-first',
    'fda-second',
    'rocha-singh',
    'swedepad-2',
  ]);
});

test('an entry is given no firmer than its record, and its year is that of the record', () => {
  for (const { record, verification, date } of paclitaxelTimeline) {
    if (record === null) expect(verification).toBe('secondary-page-seen');
    else {
      expect(trialById(record)?.verification, record).toBe(verification);
      expect(`${trialById(record)?.year}`, record).toBe(date.slice(0, 4));
    }
  }
});

test('there are 14 claims of the seed documents, the most dangerous first, and 14 disputes', () => {
  expect(discrepancies).toHaveLength(14);
  expect(discrepancies.slice(0, 3).map(({ id }) => id)).toEqual(['triple-therapy', 'balloon-pressure', 'safe']);
  expect(DISPUTES).toHaveLength(14);
});
