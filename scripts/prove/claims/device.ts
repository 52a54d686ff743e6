import type { Claim } from '../claim.ts';
import { proof } from '../claim.ts';
import { DEVICES, STATUSES } from '../decision.ts';
import type { CaseModel } from '../model.ts';
import type { Term } from '../term.ts';
import { and, exactlyOne, FALSE, iff, implies, not, or } from '../term.ts';

/** What must hold of the device in every case, whatever is known and whatever is not. */
export function deviceClaims(model: CaseModel): Claim[] {
  const { decision, truths, fact, knowledge } = model;
  const { status, choice, agreement, vetoes, bailOut, blockers, gate } = decision;
  const fired = (id: string) => truths.rule(id).t;
  const chosen = or(...Object.values(choice));
  const layers = fact('stent.layers');
  const threeLayers = layers.kind === 'number' ? and(layers.known, layers.against('atLeast', 3)) : FALSE;
  const allergic = (to: string): Term => {
    const allergies = fact('patient.allergies');
    return allergies.kind === 'list' ? and(allergies.known, allergies.has(to)) : FALSE;
  };
  const only = (device: 'des' | 'dcb') => and(...Object.entries(choice).map(([d, t]) => (d === device ? t : not(t))));
  const two = and(choice.des, choice.dcb);
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
      not(iff(two, or(agreement.equipoise, agreement.conflict))),
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
      'A device is final only through the gate or in a bail-out; without either only "no further device" is',
      and(status.final, not(gate.passed), not(bailOut), not(choice['no-further-device'])),
    ),
    say(
      'three-layers',
      'With three layers or more and no bail-out, another stent is never the clear choice',
      and(threeLayers, not(bailOut), choice.des, agreement.clear),
    ),
    say(
      'bail-out',
      'A bail-out is a drug-eluting stent, whatever the layers, unless the patient is allergic to its drug',
      and(bailOut, not(decision.outOfScope), not(allergic('limus')), not(and(status.final, only('des')))),
    ),
    say(
      'bail-out-allergic',
      'A bail-out in a patient allergic to a limus names no device and calls the Heart Team',
      and(bailOut, not(decision.outOfScope), allergic('limus'), not(and(not(chosen), decision.heartTeam))),
    ),
    say(
      'missing',
      'Without the layers, or in one layer without the type, no device is chosen, unless a bail-out stands',
      and(decision.typeOrLayersMissing, chosen, not(bailOut)),
    ),
    say(
      'not-indicated',
      'A lesion out of scope, or with ischaemia excluded by the wire, gets no device, unless its vessel closes in the procedure',
      or(and(decision.outOfScope, chosen), and(decision.doNotTreat, chosen, not(bailOut))),
    ),
    say(
      'no-device-heart-team',
      'Where both devices are ruled out for another reason than a preparation that goes on, the Heart Team is called',
      not(implies(and(vetoes.vetoed.des, vetoes.vetoed.dcb, not(decision.reopened)), decision.heartTeam)),
    ),
  ];
}
