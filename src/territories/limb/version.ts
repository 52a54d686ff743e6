import type { KnowledgeVersion } from './types/knowledge.ts';

/** Past `reviewBy` the screen warns, offline too. */
export const knowledgeVersion: KnowledgeVersion = {
  version: '2027.01-limb-draft',
  reviewedOn: '2026-11-28',
  reviewBy: '2027-11-28',
};
