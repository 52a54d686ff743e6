import { knowledgeDocument } from '../../src/app/knowledge-document.ts';
import { compareKnowledge } from './compare.ts';
import type { ComparedDocument } from './document.ts';
import { changesMarkdown } from './markdown.ts';

/** What has changed since the knowledge of another day, as Markdown. */
export const run = (ref: string, before: ComparedDocument): string =>
  changesMarkdown(ref, compareKnowledge(before, knowledgeDocument()));
