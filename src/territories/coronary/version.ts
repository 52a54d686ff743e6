import type { KnowledgeVersion } from './types/knowledge.ts';

/** Past `reviewBy` the screen warns, offline too. */
export const knowledgeVersion: KnowledgeVersion = {
  version: '2026.12',
  reviewedOn: '2026-11-27',
  reviewBy: '2027-05-31',
};
