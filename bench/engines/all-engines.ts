import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { inlined, reduceKnowledge } from '../reduce/reduce-knowledge.ts';
import { cqlExecution } from './cql.ts';
import type { Engine } from './engine.ts';
import { handWritten } from './hand-written.ts';
import { jsonLogicBuild, jsonLogicRun } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { relumen, relumenInLanes } from './relumen.ts';
import { zenEngine } from './zen-engine.ts';

/** Ours first: the others are held against it. */
export function allEngines(knowledge: Knowledge): Engine[] {
  const shared = reduceKnowledge(knowledge);
  const whole = inlined(shared);
  return [
    relumen(knowledge),
    relumenInLanes(knowledge),
    handWritten,
    jsonLogicBuild(whole),
    jsonLogicRun(whole),
    zenEngine(shared),
    cqlExecution(knowledge),
    jsonRulesEngine(shared),
  ];
}
