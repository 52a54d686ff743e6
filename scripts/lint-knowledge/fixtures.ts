import type { Outcome } from '../../src/territories/coronary/types/inspection.ts';
import { finding, type Linter } from './finding.ts';

const SHOWN: readonly Outcome[] = ['fired', 'not-met', 'undetermined'];

/** Every rule is shown fired, not met and undetermined by a named case, or there is a reason why it cannot be. */
export const everyOutcomeShown: Linter = ({ knowledge, fixtures, neverShown }) =>
  knowledge.rules.flatMap(({ id }) =>
    SHOWN.filter((outcome) => !fixtures.some(({ rule, claims }) => rule === id && claims === outcome))
      .filter((outcome) => !neverShown.some((never) => never.rule === id && never.outcome === outcome && never.reason))
      .map((outcome) => finding(`rule ${id}`, `no case shows it ${outcome}`)),
  );

/** A case shows what it says it shows. */
export const fixturesHold: Linter = ({ fixtures }) =>
  fixtures
    .filter(({ claims, found }) => claims !== found)
    .map(({ rule, title, claims, found }) => finding(`rule ${rule}`, `"${title}" claims ${claims} and is ${found}`));
