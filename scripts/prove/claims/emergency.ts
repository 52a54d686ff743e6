import type { Claim } from '../claim.ts';
import { proof } from '../claim.ts';
import type { CaseModel } from '../coronary.ts';
import type { Term } from '../term.ts';
import { and, not, or } from '../term.ts';
import { asking } from './asking.ts';

/** What the procedure itself did: a dissection, lost flow, a wire that runs wrong, a vessel still closed. */
export function emergencyClaims(model: CaseModel): Claim[] {
  const { decision } = model;
  const { status, choices, chosen, bailOut, gate } = decision;
  const { fired, is, has, known, measures } = asking(model);
  const anything = or(...choices.values());
  const onlyDes = and(chosen('des'), not(chosen('dcb')), not(chosen('no-further-device')));
  const dissection = (...types: readonly string[]) => is('preparation.dissection', ...types);
  const flowReduced = or(is('preparation.timiFlow', 0, 1, 2), is('preparation.flowStable', false));
  const thrombus = is('imaging.thrombus', true);
  const inScope = not(decision.scope('out-of-scope'));
  const limus = has('patient.allergies', 'limus');
  const noWay = or(limus, model.truths.definition('crossingExhausted').t);
  const nothingCrossed = or(
    is('imaging.wireBehindStrut', true),
    is('crossingDue', true),
    and(is('lesion.uncrossable', true), not(model.truths.definition('crossed').t)),
  );
  // In words of the case file, not of the rules that read it.
  const occlusionUnopened = and(
    or(
      is('lesion.timiFlow', 0),
      and(not(known('lesion.timiFlow')), is('lesion.pattern', 'occlusive')),
      and(not(known('lesion.timiFlow')), atLeastFull(model)),
    ),
    not(is('tool.cto-crossing.worked', true)),
    not(is('preparation.timiFlow', 1, 2, 3)),
  );
  const say = (id: string, words: string, contradiction: Term) => proof(id, words, model, contradiction);
  return [
    {
      id: 'bail-out-on-dissection',
      words: 'a bail-out stands only on a dissection',
      method: 'proof',
      models: [model],
      parts: [
        { name: 'no dissection known', look: and(bailOut, not(dissection('a', 'b', 'c', 'd', 'e', 'f'))) },
        { name: 'a or b while the flow is there', look: and(bailOut, dissection('a', 'b'), not(flowReduced)) },
        { name: 'a beside thrombus', look: and(bailOut, dissection('a'), thrombus) },
      ],
    },
    {
      id: 'bail-out',
      words:
        'A bail-out is a drug-eluting stent, whatever the layers: at once, or once something has crossed the lesion inside the stent',
      method: 'proof',
      models: [model],
      parts: [
        {
          name: 'at once',
          look: and(bailOut, inScope, not(noWay), not(nothingCrossed), not(and(status.final, onlyDes))),
        },
        {
          name: 'once crossed',
          look: and(bailOut, inScope, not(noWay), nothingCrossed, not(and(status.blocked, onlyDes))),
        },
      ],
    },
    say(
      'bail-out-without-stent',
      'A bail-out in a patient allergic to a limus, or where nothing can cross any more, names no device and calls the Heart Team',
      and(bailOut, inScope, noWay, not(and(status.blocked, not(anything), decision.team))),
    ),
    {
      id: 'flow-lost',
      words: 'flow lost without a look for a dissection gets no final device',
      method: 'proof',
      models: [model],
      parts: [
        { name: 'final', look: and(flowReduced, not(known('preparation.dissection')), status.final) },
        // Stronger: none is named at all, unless the vessel was closed before and has not been opened yet.
        {
          name: 'named',
          look: and(flowReduced, not(known('preparation.dissection')), not(is('crossingDue', true)), anything),
        },
      ],
    },
    say(
      'flow-lost-no-dissection',
      'Flow lost without a dissection, or with type a beside thrombus, names no device: a stent treats neither spasm nor thrombus',
      and(flowReduced, not(is('crossingDue', true)), or(dissection('none'), and(dissection('a'), thrombus)), anything),
    ),
    say(
      'wire-behind-strut',
      'the wire behind a strut: no device is final',
      and(is('imaging.wireBehindStrut', true), status.final),
    ),
    say('occlusion-gate', 'an unopened occlusion never passes the gate', and(occlusionUnopened, gate.passed)),
    say(
      'no-further-device',
      'no further device only through the gate and over no fracture',
      and(
        status.final,
        chosen('no-further-device'),
        or(not(gate.passed), is('imaging.fracture', 'partial', 'complete'), is('imaging.deformed', true)),
      ),
    ),
    say(
      'perforation',
      'A perforation gets no device, not even as a bail-out',
      and(is('preparation.perforation', true), anything),
    ),
    say(
      'g7-stop-gap',
      'With three layers, without antiplatelet therapy or with a metal allergy a stent never stands in for more preparation',
      and(
        fired('G7'),
        or(
          measures('layersCounted', 'atLeast', 'layers.three'),
          is('patient.dapt', 'not-possible'),
          has('patient.allergies', 'metal'),
        ),
        chosen('des'),
        not(bailOut),
      ),
    ),
  ];
}

function atLeastFull({ fact }: CaseModel): Term {
  const percent = fact('lesion.stenosisPercent');
  if (percent.kind !== 'number') throw new Error('The stenosis is a number.');
  return and(percent.known, percent.against('atLeast', 100));
}
