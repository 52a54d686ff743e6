import { readFileSync } from 'node:fs';
import { times } from './report.ts';
import type { FiringFigure } from './timing/firing.ts';

/** One line of what this project wants to reach, and what was found. */
export interface Aim {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  /** Null where it was only measured. */
  readonly isMet: boolean | null;
}

/** All that is held against an aim, each ratio to what was measured in the same run. */
export interface Measured {
  readonly firing: readonly FiringFigure[];
  /** Microseconds of processor time for one case. */
  readonly evaluationMicroseconds: number;
  /** How many times as long as reading the same results from their text. */
  readonly evaluationAgainstFloor: number;
  readonly lines: {
    /** Lines a second of processor time in one thread, as a share of the floor's. */
    readonly againstFloor: number;
    readonly decisionAgainstFloor: number;
    /** How many cores were at work on average, all threads together. */
    readonly coresAtWork: number;
    readonly cores: number;
    /** The most memory that a long run had, against a short one. */
    readonly memoryOfLongRun: number;
  };
}

/** What serves "what would change this", and nothing else. */
const WHAT_WOULD_CHANGE = ['trials', 'live', 'answers-to-try', 'number-ranges', 'what-if'];
/** A thread that starts and one that ends do not work; nor does one while the lines are brought to it. */
const SHARE_OF_CORES = 0.75;
/** A heap breathes. */
const CONSTANT = 1.25;

const atLeast = (what: string, found: number, aim: number): Aim => ({
  what,
  aim: `${times(aim)} or more`,
  found: times(found),
  isMet: found >= aim,
});

/** Every aim, in the order in which they were set. */
export function aimsOf({ firing, evaluationMicroseconds, evaluationAgainstFloor, lines }: Measured): Aim[] {
  const [one, lanes] = firing;
  if (!one || !lanes) throw new Error('Nothing was fired.');
  const against = (name: string) => {
    const engine = firing.find((each) => each.engine.startsWith(name));
    if (!engine) throw new Error(`${name} was not timed.`);
    return { one: engine.timesAsFast, lanes: engine.timesAsFast / lanes.timesAsFast };
  };
  const hand = against('written by hand');
  const rulesEngine = against('json-rules-engine');
  const cql = against('cql-execution');
  const code = linesOf(WHAT_WOULD_CHANGE);
  return [
    atLeast('firing, against the function written by hand, record by record', hand.one, 0.9),
    atLeast('firing, against the function written by hand, 32 at once', hand.lanes, 1.5),
    atLeast('firing, against json-rules-engine, record by record', rulesEngine.one, 1000),
    atLeast('firing, against json-rules-engine, 32 at once', rulesEngine.lanes, 1000),
    atLeast('firing, against cql-execution, record by record', cql.one, 600),
    atLeast('firing, against cql-execution, 32 at once', cql.lanes, 600),
    {
      what: 'full evaluation, every explanation and what is missing included',
      aim: '30 µs or less',
      found: `${evaluationMicroseconds.toFixed(0)} µs; ${times(evaluationAgainstFloor)} as long as reading the same results from their text`,
      isMet: evaluationMicroseconds <= 30,
    },
    atLeast(
      'npm run evaluate on one core, against the floor: the same lines parsed, the same results written',
      lines.againstFloor,
      0.5,
    ),
    {
      what: 'the same with --only decision, against its own floor',
      aim: '',
      found: times(lines.decisionAgainstFloor),
      isMet: null,
    },
    {
      what: 'npm run evaluate, cores at work on average',
      aim: `all ${lines.cores}`,
      found: lines.coresAtWork.toFixed(1),
      isMet: lines.coresAtWork >= SHARE_OF_CORES * lines.cores,
    },
    {
      what: 'npm run evaluate, memory of ten times as many lines',
      aim: 'the same',
      found: times(lines.memoryOfLongRun),
      isMet: lines.memoryOfLongRun <= CONSTANT,
    },
    {
      what: 'lines of the engine that serve "what would change"',
      aim: '300 or fewer',
      found: String(code),
      isMet: code <= 300,
    },
  ];
}

const linesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + readFileSync(`src/engine/${file}.ts`, 'utf8').split('\n').length - 1, 0);
