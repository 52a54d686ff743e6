import type { Claim } from '../claim.ts';
import { proof } from '../claim.ts';
import { DEVICES, STATUSES } from '../decision.ts';
import type { CaseModel } from '../model.ts';
import type { Term } from '../term.ts';
import { and, exactlyOne, iff, not, or } from '../term.ts';
import { asking } from './asking.ts';

/** What must hold of the device in every case, whatever is known and whatever is not. */
export function deviceClaims(model: CaseModel): Claim[] {
  const { decision, truths, knowledge } = model;
  const { status, choice, agreement, vetoes, bailOut, blockers, gate } = decision;
  const { fired, has, is, measures } = asking(model);
  const chosen = or(...Object.values(choice));
  const allergic = (to: string) => has('patient.allergies', to);
  const preparationAlone = and(fired('G7'), not(allergic('limus')), not(fired('P16')));
  const say = (id: string, words: string, contradiction: Term) => proof(id, words, model, contradiction);
  return [
    {
      id: 'kleene',
      words: 'No rule is known to be met and known not to be met at once',
      method: 'proof',
      models: [model],
      parts: knowledge.rules.map(({ id }) => ({ name: id, look: and(truths.rule(id).t, truths.rule(id).f) })),
    },
    say('one-status', 'Every case has exactly one status', not(exactlyOne(STATUSES.map((each) => status[each])))),
    say(
      'status-and-choice',
      'A final or intended plan names a device; a case that is not indicated or undetermined names none',
      or(
        and(or(status.final, status.intended), not(chosen)),
        and(or(status['not-indicated'], status.undetermined), chosen),
      ),
    ),
    say(
      'two-devices',
      'Both devices are offered exactly where they are in balance or in a named conflict',
      not(iff(and(choice.des, choice.dcb), or(agreement.equipoise, agreement.conflict))),
    ),
    say(
      'vetoed',
      'No device that is ruled out, or that the lab does not have, is recommended',
      or(...DEVICES.map((device) => and(vetoes.vetoed[device], choice[device])), and(vetoes.dcbLacking, choice.dcb)),
    ),
    say(
      'allergy',
      'A patient allergic to a limus is never given a limus stent, not even in a bail-out; one allergic to limus and paclitaxel no drug device at all',
      or(
        and(allergic('limus'), choice.des),
        and(allergic('limus'), allergic('paclitaxel'), or(choice.des, choice.dcb)),
      ),
    ),
    say(
      'fracture-in-layers',
      'A fractured or deformed stent in two layers or more never gets a final device, unless a bail-out stands',
      and(
        or(is('imaging.fracture', 'partial', 'complete'), is('imaging.deformed', true)),
        measures('layersCounted', 'atLeast', 'layers.multiple'),
        or(status.final, status.intended),
        not(bailOut),
      ),
    ),
    say(
      'underexpanded',
      'No device is final, or intended as if nothing came first, while an underexpanded stent is not corrected (P2), unless the flow or a dissection demands a bail-out (G8)',
      and(or(status.final, status.intended), fired('P2'), not(fired('G8'))),
    ),
    say(
      'blocked',
      'No device is final or intended while anything that must come first is not done, unless a bail-out stands',
      and(or(status.final, status.intended), or(...blockers.values()), not(bailOut)),
    ),
    say(
      'gate',
      'A drug-coated balloon is ruled out as soon as one criterion of the gate has failed',
      and(gate.failed, not(vetoes.vetoed.dcb)),
    ),
    say(
      'final-through-gate',
      'A plan is final only through the gate or in a bail-out, "no further device" as well',
      and(status.final, not(gate.passed), not(bailOut)),
    ),
    say(
      'three-layers',
      'With three layers or more and no bail-out, another stent is never the clear choice',
      // Of the metal itself, not only of the layers that count: an overlap leaves two, and then a conflict stands.
      and(measures('stent.layers', 'atLeast', 'layers.three'), choice.des, agreement.clear),
    ),
    say(
      'missing',
      'Without the layers, or in one layer without the type, no device is chosen, unless a bail-out stands',
      and(decision.typeOrLayersMissing, or(choice.des, choice.dcb), not(bailOut)),
    ),
    say(
      'not-indicated',
      'A lesion out of scope, or with ischaemia excluded by the wire, gets no device, unless its vessel closes in the procedure',
      or(and(decision.outOfScope, chosen), and(decision.doNotTreat, chosen, not(bailOut))),
    ),
    say(
      'no-device-heart-team',
      'Where a device is due and none can be used, the Heart Team is called, unless preparation alone stands in the way and goes on',
      and(
        status.blocked,
        not(chosen),
        not(or(...decision.withheld.values())),
        not(or(vetoes.usable.des, vetoes.usable.dcb)),
        not(preparationAlone),
        not(decision.heartTeam),
      ),
    ),
  ];
}
