import { beyondAndAftercare } from '../../tests/territories/coronary/hand-written/beyond-and-aftercare.ts';
import {
  deviceByLesion,
  deviceByPatient,
  deviceByStent,
} from '../../tests/territories/coronary/hand-written/device.ts';
import { findingsOf } from '../../tests/territories/coronary/hand-written/findings.ts';
import { gate } from '../../tests/territories/coronary/hand-written/gate.ts';
import { imaging } from '../../tests/territories/coronary/hand-written/imaging.ts';
import { preparation } from '../../tests/territories/coronary/hand-written/preparation.ts';
import { scopeAndIndication } from '../../tests/territories/coronary/hand-written/scope-and-indication.ts';
import type { Engine } from './engine.ts';

/**
 * The rules as somebody would write them who needs nothing else from them: no data, no explanation, no "undetermined".
 * The ceiling. It is a second writing of the rule book, so that a rule that is changed has to be changed here too: a test
 * says where the two differ.
 */
export const handWritten: Engine = {
  name: 'written by hand',
  note: 'the ceiling: plain ifs, firing is all it knows',
  kind: 'sync',
  fire(record) {
    const fired: string[] = [];
    const findings = findingsOf(record);
    const gated = gate(record, findings, fired);
    const standing = scopeAndIndication(record, findings, gated.emergency, fired);
    imaging(record, findings, standing.notIndicated, fired);
    const ladderExhausted = preparation(record, findings, gated, standing, fired);
    deviceByStent(record, findings, gated.aCriterionFailed, fired);
    deviceByLesion(record, findings, fired);
    deviceByPatient(record, findings, fired);
    beyondAndAftercare(record, findings, ladderExhausted, fired);
    return fired;
  },
};
