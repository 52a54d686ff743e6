import type { Claim } from '../claim.ts';
import { proof } from '../claim.ts';
import type { CaseModel } from '../coronary.ts';
import { STATUSES } from '../decision.ts';
import type { Term } from '../term.ts';
import { and, exactlyOne, iff, not, or } from '../term.ts';
import { asking } from './asking.ts';

/** What must hold of the device in every case, whatever is known and whatever is not. */
export function deviceClaims(model: CaseModel): Claim[] {
  const { decision, truths, territory } = model;
  const { status, choices, chosen, agreement, options, bailOut, blockers, gate } = decision;
  const { fired, has, is, known, measures } = asking(model);
  const layers = model.fact('layersCounted');
  if (layers.kind !== 'number') throw new Error('The layers are a number.');
  const stentUnknown = or(not(layers.known), and(layers.against('exactly', 1), not(known('stent.type'))));
  const anything = or(...choices.values());
  const allergic = (to: string) => has('patient.allergies', to);
  const preparationAlone = and(fired('G7'), not(allergic('limus')), not(fired('P16')));
  const say = (id: string, words: string, contradiction: Term) => proof(id, words, model, contradiction);
  return [
    {
      id: 'kleene',
      words: 'No rule is known to be met and known not to be met at once',
      method: 'proof',
      models: [model],
      parts: territory.rules.map(({ id }) => ({ name: id, look: and(truths.rule(id).t, truths.rule(id).f) })),
    },
    say('one-status', 'Every case has exactly one status', not(exactlyOne(STATUSES.map((each) => status[each])))),
    say(
      'status-and-choice',
      'A final or intended plan names a device; a case that is not indicated or undetermined names none',
      or(
        and(or(status.final, status.intended), not(anything)),
        and(or(status['not-indicated'], status.undetermined), anything),
      ),
    ),
    say(
      'two-devices',
      'Both devices are offered exactly where they are in balance or in a named conflict',
      not(iff(and(chosen('des'), chosen('dcb')), or(agreement.equipoise, agreement.conflict))),
    ),
    say(
      'vetoed',
      'No device that is ruled out, or that the lab does not have, is recommended',
      or(...['des', 'dcb'].map((name) => and(or(options.of(name).vetoed, options.of(name).unavailable), chosen(name)))),
    ),
    say(
      'allergy',
      'A patient allergic to a limus is never given a limus stent, not even in a bail-out; one allergic to limus and paclitaxel no drug device at all',
      or(
        and(allergic('limus'), chosen('des')),
        and(allergic('limus'), allergic('paclitaxel'), or(chosen('des'), chosen('dcb'))),
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
      and(gate.failed, not(options.of('dcb').vetoed)),
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
      and(measures('stent.layers', 'atLeast', 'layers.three'), chosen('des'), agreement.clear),
    ),
    say(
      'missing',
      'Without the layers, or in one layer without the type, no device is chosen, unless a bail-out stands',
      and(stentUnknown, or(chosen('des'), chosen('dcb')), not(bailOut)),
    ),
    say(
      'not-indicated',
      'A lesion out of scope, or with ischaemia excluded by the wire, gets no device, unless its vessel closes in the procedure',
      or(
        and(decision.scope('out-of-scope'), anything),
        and(decision.indication('do-not-treat'), anything, not(bailOut)),
      ),
    ),
    say(
      'no-device-heart-team',
      'Where a device is due and none can be used, the Heart Team is called, unless preparation alone stands in the way and goes on',
      and(
        status.blocked,
        not(anything),
        not(or(...decision.withheld.values())),
        not(or(options.of('des').usable, options.of('dcb').usable)),
        not(preparationAlone),
        not(decision.team),
      ),
    ),
  ];
}
