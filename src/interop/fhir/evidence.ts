import type { CodeableConcept, RelatedArtifact } from 'fhir/r4';
import { rules } from '#territory/records.ts';
import { sourceById } from '#territory/sources.ts';
import { trialById } from '#territory/trials.ts';
import type { Rule, Strength, Trial } from '#territory/types/knowledge.ts';
import { concept, plain, planCode, words } from './parts.ts';
import { STRENGTH } from './systems.ts';

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

const verdictless = (strength: Strength): CodeableConcept =>
  concept(words(`strength.${strength}`), planCode(`strength.${strength}`));

/** A rule as what justifies an action. @param strength that of its argument, where it is one */
export function ruleArtifact(id: string, strength: Strength | null = ruleById(id)?.strength ?? null): RelatedArtifact {
  return {
    ...(strength === null ? {} : { extension: [{ url: STRENGTH, valueCodeableConcept: verdictless(strength) }] }),
    type: 'justification',
    label: id,
    display: words(`rule.${id}.title`),
  };
}

const addressOf = ({ doi, pmid }: { doi: string | null; pmid?: string | null }): string | undefined => {
  if (doi) return `https://doi.org/${doi.replaceAll(/\s/g, '')}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined;
};

function artifact(
  type: 'citation' | 'justification',
  label: string,
  display: string,
  url: string | undefined,
): RelatedArtifact {
  return { type, label, display: plain(display), ...(url ? { url } : {}) };
}

/** A trial with how far it was read; undefined where there is no such record. */
export function trialArtifact(id: string): RelatedArtifact | undefined {
  const trial = trialById(id);
  return trial && artifact('citation', id, trialText(trial), addressOf(trial));
}

const trialText = ({ name, shortCitation, verification }: Trial): string =>
  `${name}. ${shortCitation} (${verification})`;

/** A source of the rules with how far it was read; undefined where there is no such record. */
export function sourceArtifact(id: string): RelatedArtifact | undefined {
  const source = sourceById(id);
  if (source === undefined) return undefined;
  return artifact('justification', id, `${source.citation} (${source.verification})`, addressOf(source));
}
