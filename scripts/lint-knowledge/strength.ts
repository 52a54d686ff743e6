import type { Rule, Strength, VerificationLevel } from '../../src/territories/coronary/types/knowledge.ts';
import { finding, type Linter } from './finding.ts';
import type { Subject } from './subject.ts';

/** No publication is behind it: what the lecture says or this project reasons, and what was looked for in vain. */
const NOT_READ: ReadonlySet<VerificationLevel> = new Set(['lecture', 'project', 'not-found']);

/** Weighing more than weak. A veto, and what demands something first, only keep from doing too early or too much. */
const FIRM: ReadonlySet<Strength> = new Set(['strong', 'moderate']);

/**
 * A rule that rests on the lecture or on reasoning alone is weak, keeps something from being done, or is of the gate: it
 * never outweighs what was published. A rule without a strength weighs nothing.
 */
export const reasoningIsWeak: Linter = (subject) =>
  subject.knowledge.rules
    .filter((rule) => rule.section !== 'gate' && !restsOnWhatWasRead(rule, subject))
    .flatMap((rule) =>
      [...new Set(strengthsOf(rule).filter((strength) => FIRM.has(strength)))].map((strength) =>
        finding(`rule ${rule.id}`, `it is ${strength}, but no publication that was read is behind it`),
      ),
    );

const restsOnWhatWasRead = ({ sources, evidence }: Rule, subject: Subject): boolean =>
  subject.sources.some(({ id, verification }) => isNamed(id, sources) && !NOT_READ.has(verification)) ||
  subject.trials.some(({ id, verification }) => evidence.includes(id) && !NOT_READ.has(verification));

const isNamed = (id: string, citations: Rule['sources']) => citations.some(({ source }) => source === id);

/** The rule's own, and those of its arguments and steps. */
const strengthsOf = ({ strength, then }: Rule): readonly Strength[] =>
  [strength, ...then.map((effect) => ('strength' in effect ? effect.strength : null))].filter(
    (one): one is Strength => one !== null && one !== undefined,
  );
