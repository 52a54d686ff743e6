import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { limb } from '../../src/territories/limb/territory.ts';
import { toyTerritory } from '../../tests/fixtures/toy-territory.ts';
import type { Claim } from './claim.ts';
import { agreementClaims } from './claims/agreement.ts';
import { coverageClaims } from './claims/coverage.ts';
import { deviceClaims } from './claims/device.ts';
import { emergencyClaims } from './claims/emergency.ts';
import { knowledgeClaims } from './claims/knowledge-grows.ts';
import { preparationClaims } from './claims/preparation.ts';
import { thresholdClaims } from './claims/thresholds.ts';
import { toolClaims } from './claims/tools.ts';
import { caseModel } from './coronary.ts';
import { legClaims } from './limb/claims.ts';
import { leg } from './limb/subject.ts';
import { caseModel as modelOf } from './model.ts';
import type { Finding } from './runner.ts';
import { settle } from './runner.ts';
import type { Solver } from './solver.ts';
import { toyClaims } from './toy/claims.ts';
import { toy } from './toy/subject.ts';

/** Names the variables of the second case, where a claim speaks of two. */
const LATER = 'later ';

/** What is claimed of a knowledge and can be written down without asking the solver. */
export function claimsOf(knowledge: Knowledge): Claim[] {
  const one = caseModel(knowledge);
  const another = caseModel(knowledge, LATER);
  return [
    ...deviceClaims(one),
    ...agreementClaims(one),
    ...emergencyClaims(one),
    ...toolClaims(one),
    ...coverageClaims(one),
    ...thresholdClaims(one, another),
    ...preparationClaims(one, another),
  ];
}

/** What is claimed of the leg. */
export const claimsOfLeg = (territory = limb): Claim[] => legClaims(modelOf(leg(territory)));

/** What is claimed of a territory that is no disease: that the engine takes all it knows from its data. */
export const claimsOfToy = (territory = toyTerritory): Claim[] => toyClaims(modelOf(toy(territory)));

/** Of which rules it can be claimed that learning more takes nothing back depends on facts that the solver sorts out. */
export const claimsOnKnowing = (knowledge: Knowledge, solver: Solver): Promise<Claim[]> =>
  knowledgeClaims(caseModel(knowledge), caseModel(knowledge, 'known ', ''), solver);

/**
 * Settles every claim in turn.
 * @param told called with each finding as soon as there is one
 */
export async function prove(
  knowledge: Knowledge,
  solver: Solver,
  told: (finding: Finding) => void = () => {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const claim of [
    ...claimsOf(knowledge),
    ...(await claimsOnKnowing(knowledge, solver)),
    ...claimsOfLeg(),
    ...claimsOfToy(),
  ]) {
    const finding = await settle(claim, solver);
    told(finding);
    findings.push(finding);
  }
  return findings;
}
