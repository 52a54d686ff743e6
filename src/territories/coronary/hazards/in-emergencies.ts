import type { Hazard } from '../hazard.ts';
import { proof, test, workedCase } from '../shown-by.ts';

/** What cannot wait, or looks like restenosis and is not. */
export const inEmergencies: readonly Hazard[] = [
  {
    id: 'HZ01',
    rules: ['S1'],
    shownBy: [
      workedCase('V21', 'Cardiogenic shock'),
      workedCase('V94', 'Cardiac arrest'),
      test('tests/features/plan/answer-bar.test.tsx', 'says at once that an emergency is out of scope'),
    ],
  },
  {
    id: 'HZ02',
    rules: ['S15'],
    shownBy: [
      workedCase('V134', 'Perforation with a type d dissection: its own protocol, no device, no bail-out'),
      workedCase('V135', 'No perforation, entered alone: preparation has not begun'),
    ],
    remains: true,
  },
  {
    id: 'HZ03',
    rules: ['G8', 'G10', 'G11'],
    shownBy: [
      proof('a bail-out stands only on a dissection'),
      proof('flow lost without a look for a dissection gets no final device'),
      workedCase('V50', 'TIMI 1 after preparation, no dissection: no-reflow, not a stent'),
      workedCase('V54', 'Flow lost on thrombus in three layers: no stent is named'),
      workedCase('V129', '35 % left and flow lost without a dissection: flow comes first'),
    ],
  },
  {
    id: 'HZ04',
    rules: ['G8', 'G11', 'I4', 'S3'],
    shownBy: [
      workedCase('V51', 'The same, nobody has looked for a dissection'),
      workedCase('V52', 'The same, a type b dissection: bail-out'),
      workedCase('V85', '45 %, FFR 0.88, treated all the same, type d dissection: bail-out'),
      workedCase('V123', 'The same with a type d dissection: the bail-out waits for nobody'),
    ],
    remains: true,
  },
  {
    id: 'HZ05',
    rules: ['S2', 'S5', 'P10', 'P17'],
    shownBy: [
      workedCase('V18', 'NSTEMI with thrombus in the stent'),
      workedCase('V40', 'Stent of two weeks, not imaged'),
      workedCase(
        'V101',
        '100 % in an NSTEMI, neither flow nor pattern entered: a thrombosis comes before a restenosis',
      ),
    ],
  },
  {
    id: 'HZ06',
    rules: ['S3', 'S9', 'S13'],
    shownBy: [
      workedCase('V82', 'STEMI, 30 %, TIMI 3, neoatherosclerosis: the plaque may be the culprit'),
      workedCase('V83', 'The same, not yet looked at: not out of scope'),
      workedCase('V110', 'STEMI, 30 %, TIMI 3, thrombus removed: a ruptured plaque is no reason for a device by that'),
    ],
  },
];
