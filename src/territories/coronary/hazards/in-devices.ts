import type { Hazard } from '../hazard.ts';
import { linter, proof, test, workedCase } from '../shown-by.ts';

/** The wrong device, or the right one too early, and what follows it. */
export const inDevices: readonly Hazard[] = [
  {
    id: 'HZ18',
    rules: ['D5', 'D8', 'D19', 'G7'],
    shownBy: [
      workedCase('V46', 'DAPT impossible in a one-layer DES-ISR: no class I default'),
      workedCase('V49', 'DAPT impossible, 35 % left: no stent as a stop-gap'),
      test('tests/engine/settled-readings.test.ts', 'antiplatelet therapy where it is not possible: %s'),
    ],
  },
  {
    id: 'HZ19',
    rules: ['D5', 'D8', 'D20', 'D21'],
    shownBy: [
      proof(
        'A patient allergic to a limus is never given a limus stent, not even in a bail-out; one allergic to limus and paclitaxel no drug device at all',
      ),
      workedCase('V47', 'Metal allergy in a one-layer DES-ISR'),
      workedCase('V48', 'Metal allergy in BMS-ISR under ACC 2021'),
      test('tests/engine/safety.test.ts', 'with a drug that the patient is allergic to'),
    ],
    remains: true,
  },
  {
    id: 'HZ20',
    rules: ['D3', 'G7'],
    shownBy: [
      proof('With three layers or more and no bail-out, another stent is never the clear choice'),
      workedCase('V56', '35 % left in three layers: more preparation, no fourth stent'),
      workedCase('V88', 'Three layers, and the lab has no coated balloon: no stent in its place'),
    ],
  },
  {
    id: 'HZ21',
    rules: ['D4', 'D33'],
    shownBy: [
      workedCase('V80', 'Acute thrombotic failure at the overlap of two stents of one treatment: one layer'),
      workedCase('V81', 'Overlap entered, but the last treatment was a stent for restenosis: two layers'),
    ],
  },
  {
    id: 'HZ22',
    rules: ['D24', 'P17', 'P18'],
    shownBy: [
      proof('no further device only through the gate and over no fracture'),
      workedCase('V64', 'The same, open, but flow and dissection not entered: not final'),
      workedCase('V65', 'The same, gate passed, but the stent is fractured'),
      workedCase('V66', 'One week old, malapposed, brought to the wall'),
    ],
  },
  {
    id: 'HZ23',
    rules: ['D1', 'D2'],
    shownBy: [
      workedCase('V122', 'Fracture in two layers, gate passed: the Heart Team first, never final'),
      test('tests/features/plan/plan-pane.test.tsx', 'a conflict that forbids a preference stops, before the others'),
    ],
  },
  {
    id: 'HZ24',
    rules: ['S14', 'D4', 'D5'],
    shownBy: [
      proof('clear never stands beside a capping conflict'),
      proof('clear is never decided by a weak reason'),
      workedCase('V99', 'Covered stent, narrowed at its edge: decided by a weak reason alone'),
      workedCase('V124', 'An aneurysm in three layers: the balloon, but not clear'),
    ],
  },
  {
    id: 'HZ25',
    rules: ['D27'],
    shownBy: [
      workedCase('V118', 'Two layers, a paclitaxel balloon has failed here: neither kind leads'),
      workedCase('V119', 'The same after a limus balloon: paclitaxel still leads'),
    ],
  },
  {
    id: 'HZ26',
    rules: ['G1', 'G2', 'G3', 'G4', 'G5'],
    shownBy: [
      proof('A drug-coated balloon is ruled out as soon as one criterion of the gate has failed'),
      proof('No device is final or intended while anything that must come first is not done, unless a bail-out stands'),
      workedCase('V16', 'Residual exactly 30 %, stent well expanded'),
    ],
    remains: true,
  },
  {
    id: 'HZ27',
    rules: ['G1', 'G5'],
    shownBy: [
      workedCase('V115', '35 % measured, below 30 % by eye: the figure counts, and it is said'),
      workedCase('V117', 'Underexpanded, IVL worked, below 30 % by eye: corrected, but by the residual only'),
    ],
  },
  {
    id: 'HZ28',
    rules: ['I4', 'S3', 'S4'],
    shownBy: [
      proof(
        'A lesion out of scope, or with ischaemia excluded by the wire, gets no device, unless its vessel closes in the procedure',
      ),
      workedCase('V12', 'FFR 0.86, 60 % stenosis, stable'),
    ],
  },
  {
    id: 'HZ29',
    rules: ['D29', 'D32'],
    shownBy: [
      linter('label limits agree with the thresholds'),
      workedCase('V32', 'US label limits: 4.5 mm vessel, 30 mm lesion, three layers'),
    ],
    remains: true,
  },
  {
    id: 'HZ30',
    rules: ['A1', 'A2', 'A3', 'A4', 'A8'],
    shownBy: [
      proof('no antiplatelet rule A1-A3 beside known anticoagulation'),
      workedCase('V89', "Anticoagulated, stable: no DAPT step beside the anticoagulant's"),
      workedCase('V90', 'Anticoagulated, acute'),
    ],
    remains: true,
  },
];
