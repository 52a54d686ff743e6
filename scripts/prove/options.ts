import type { ComparedOption } from '../../src/engine/types/knowledge.ts';
import type { OptionVerdict } from '../../src/engine/types/result.ts';
import type { DeviceOption } from '../../src/engine/types/vocabulary.ts';
import type { ModelledDecision } from './decision.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';

/** Which verdict stands under which condition; none of them where the option is not listed. */
export type Verdicts = Readonly<Record<OptionVerdict, Term>>;

const NONE: Verdicts = {
  recommended: FALSE,
  acceptable: FALSE,
  avoid: FALSE,
  contraindicated: FALSE,
  unavailable: FALSE,
};

/** The verdict on each device, as the rule book says it (section 6, "Verdict on each device"). */
export function optionVerdicts(decision: ModelledDecision): Readonly<Record<DeviceOption, Verdicts>> {
  const { choice, treat, enough } = decision;
  return {
    des: comparedVerdicts('des', decision),
    dcb: comparedVerdicts('dcb', decision),
    'balloon-only': { ...NONE, avoid: TRUE },
    'no-further-device': {
      ...NONE,
      recommended: and(enough, choice['no-further-device']),
      acceptable: and(enough, not(choice['no-further-device'])),
      avoid: and(not(enough), treat),
    },
  };
}

function comparedVerdicts(option: ComparedOption, decision: ModelledDecision): Verdicts {
  const { vetoes, status, choice, agreement } = decision;
  const contraindicated = vetoes.vetoed[option];
  const unavailable = option === 'dcb' ? vetoes.dcbLacking : FALSE;
  const open = and(not(contraindicated), not(unavailable));
  const nothingDone = status['not-indicated'];
  const strongAgainst = or(
    ...decision.arguments
      .filter(
        (a) => a.side === 'against' && a.option === option && (a.strength === 'strong' || a.strength === 'require'),
      )
      .map(({ stands }) => stands),
  );
  const chosen = and(open, not(nothingDone), choice[option]);
  const avoid = and(open, or(nothingDone, and(not(choice[option]), strongAgainst)));
  const recommended = and(chosen, not(agreement.conflict));
  return {
    contraindicated,
    unavailable,
    avoid,
    recommended,
    acceptable: and(open, not(avoid), not(recommended)),
  };
}
