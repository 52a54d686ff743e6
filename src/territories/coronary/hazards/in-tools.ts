import type { Hazard } from '../hazard.ts';
import { proof, test, workedCase } from '../shown-by.ts';

/** What is done before a device, in the wrong place or in the wrong order. */
export const inTools: readonly Hazard[] = [
  {
    id: 'HZ07',
    rules: ['P14', 'M5'],
    shownBy: [
      workedCase('V86', 'Type d dissection in an occlusion that is not crossed: cross first'),
      workedCase('V100', 'Occlusive pattern and 100 %, flow not entered: cross first'),
      workedCase('V102', 'Occlusive pattern with 40 %, flow not entered: occluded, and remarked'),
    ],
  },
  {
    id: 'HZ08',
    rules: ['P20', 'S12'],
    shownBy: [
      workedCase('V78', 'The wire runs behind a strut: rewire, no balloon over it'),
      workedCase('V79', 'The same with a type d dissection: rewire, then the stent'),
    ],
    remains: true,
  },
  {
    id: 'HZ09',
    rules: ['P2', 'G6', 'G9', 'S7'],
    shownBy: [
      proof(
        'No device is final, or intended as if nothing came first, while an underexpanded stent is not corrected (P2), unless the flow or a dissection demands a bail-out (G8)',
      ),
      workedCase('V58', 'Measured again by OCT, no reference, still 4.4 mm2: not corrected by a good residual'),
      workedCase('V60', 'Well expanded before, 75 % when measured after preparation: the stent is too small'),
      workedCase('V61', 'Left main, 6.9 mm2 by IVUS, no reference: presumed underexpanded'),
    ],
    remains: true,
  },
  {
    id: 'HZ10',
    rules: ['G6', 'G7'],
    shownBy: [workedCase('V55', 'Expansion measured at exactly 80 %, 35 % left: tissue, not the stent')],
  },
  {
    id: 'HZ11',
    rules: ['P6', 'P19', 'P14'],
    shownBy: [
      proof('orbital atherectomy is never more than avoid'),
      proof('rotational atherectomy is not advised in a stent younger than a month unless nothing crosses'),
      workedCase('V67', 'Calcific neoatherosclerosis, IVL failed: only now rotational, as an option'),
      workedCase('V69', 'Calcium at 60 %, no test: no calcium tool before the indication'),
      workedCase('V105', 'Calcium behind an occlusive pattern, flow not entered: no calcium tool before it is crossed'),
    ],
  },
  {
    id: 'HZ12',
    rules: ['P10'],
    shownBy: [
      proof('rotational atherectomy is contraindicated while thrombus is yes'),
      workedCase('V72', 'Thrombus still there after thrombectomy: no burr'),
    ],
  },
  {
    id: 'HZ13',
    rules: ['P21'],
    shownBy: [
      workedCase('V131', 'Calcium, IVL failed, a type b dissection: no burr'),
      workedCase('V133', 'No balloon crosses, a type b dissection, no laser in the lab: stop'),
    ],
    remains: true,
  },
  {
    id: 'HZ14',
    rules: ['P12'],
    shownBy: [workedCase('V73', 'Calcified true bifurcation: the cutting balloon is contraindicated')],
  },
  {
    id: 'HZ15',
    rules: ['P3', 'P13', 'P15'],
    shownBy: [
      test('tests/engine/safety.test.ts', 'with a tool that has failed here'),
      test('tests/engine/safety.test.ts', 'with what the lab does not have'),
      workedCase('V28', 'Underexpanded, NC failed, neither IVL nor a super-high-pressure balloon in the lab'),
    ],
  },
  {
    id: 'HZ16',
    rules: ['P7', 'P8', 'P15', 'P16', 'H4'],
    shownBy: [
      workedCase('V125', 'BMS without tissue, 35 % left, NC balloon failed: a scoring balloon'),
      workedCase('V126', 'The same, scoring and cutting have failed too: nothing left, Heart Team'),
      workedCase('V130', 'No balloon crosses, thrombus stays after its management, laser failed: Heart Team'),
    ],
  },
  {
    id: 'HZ17',
    rules: ['I5', 'I6', 'I7'],
    shownBy: [
      workedCase('V107', '60 %, no test, the balloon has been used: no test first any more'),
      workedCase('V111', '60 %, no test, and no pressure wire in the lab: not demanded, not forgotten'),
    ],
  },
];
