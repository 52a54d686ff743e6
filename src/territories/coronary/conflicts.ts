import { all, any, defined, exactly, fired, is } from './conditions.ts';
import type { Conflict } from './types/knowledge.ts';

/** What the tool never resolves silently. The sentence of each, naming both sides, is in the catalogue. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'C1',
    when: fired('D2'),
    sources: [{ source: 'LECTURE', at: 'L3 IB against L3 V' }],
  },
  {
    id: 'C2',
    when: all(fired('D5'), fired('D16')),
    sources: [
      { source: 'ESC24', at: 'Rec Table 30', grade: 'I A' },
      { source: 'LECTURE', at: 'L12' },
    ],
  },
  {
    id: 'C3',
    when: any(fired('G6'), all(fired('H4'), fired('P2'))),
    sources: [
      { source: 'LECTURE', at: 'L9, L13' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
  },
  {
    id: 'C4',
    when: fired('D4'),
    sources: [{ source: 'LECTURE', at: 'L3 V, L12' }, { source: 'WAKSMAN19' }],
  },
  {
    id: 'C5',
    when: all(fired('D13'), fired('D15')),
    sources: [{ source: 'LECTURE', at: 'L9 against L12' }],
  },
  {
    id: 'C6',
    when: all(fired('D14'), any(fired('D3'), fired('D4'))),
    sources: [{ source: 'LECTURE', at: 'L9 against L3 V' }],
  },
  {
    id: 'C7',
    when: fired('D19'),
    sources: [{ source: 'ACC21', grade: '1 A' }, { source: 'PROMUS-US' }, { source: 'AGENT-LABEL' }],
  },
  {
    id: 'C8',
    when: any(fired('D29'), fired('D32')),
    sources: [{ source: 'AGENT-LABEL' }, { source: 'PROMUS-US' }],
  },
  {
    id: 'C9',
    when: any(
      exactly('lesion.lengthMm', 'length.focal'),
      exactly('preparation.residualStenosisPercent', 'residual.gate'),
      exactly('patient.ffr', 'ffr.significant'),
      exactly('patient.ifr', 'ifr.significant'),
      exactly('stent.monthsSinceImplant', 'implant.late'),
    ),
    sources: [{ source: 'MEHRAN99' }, { source: 'LECTURE', at: 'L2, L13' }, { source: 'JACC-ISR-TABLE' }],
  },
  {
    id: 'C10',
    when: any(fired('S7'), fired('D22')),
    sources: [{ source: 'AGENT-LABEL' }],
  },
  {
    id: 'C11',
    when: all(defined('acute'), is('wireIschaemia', 'excluded')),
    sources: [
      { source: 'ESC24', at: 's6.4.1' },
      { source: 'ACC21', grade: '3: No Benefit, B-R' },
    ],
  },
  {
    id: 'C12',
    when: all(fired('D20'), defined('desClassOne')),
    sources: [
      { source: 'PROMUS-US' },
      { source: 'ESC24', at: 'Rec Table 30', grade: 'I A' },
      { source: 'ACC21', grade: '1 A' },
    ],
  },
];
