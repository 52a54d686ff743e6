import { type Circuit, restsOn } from './circuit.ts';
import { type Comparison, compares } from './comparison.ts';

/** Cases that are evaluated together: one to each bit of a word. */
export const LANES = 32;

/** Two words to a node, at the places of its two literals. */
export type Words = Int32Array;

/** A circuit made ready to run. */
export interface Machine {
  readonly nodeCount: number;
  /** Enters the facts of one case into its lane, which must be empty: all but those that exist only after the decision. */
  load(values: readonly unknown[], words: Words, bit: number): void;
  /** Enters those. */
  loadLate(values: readonly unknown[], words: Words, bit: number): void;
  /** Works out in all lanes at once what the plan rests on, */
  decide(words: Words): void;
  /** then what else can be said without the decision, */
  tell(words: Words): void;
  /** and then what rests on it. */
  tellLate(words: Words): void;
}

/** A node that is loaded, with what of the facts it looks at. */
export interface Input {
  readonly node: number;
  readonly slot: number;
  readonly comparison: Comparison | null;
}

/** The inputs of a circuit, in the order of the facts that they look at. */
export const inputsOf = ({ nodes, late }: Circuit, isLate: boolean): Input[] =>
  nodes
    .flatMap((node, index): Input[] => {
      if (late[index] !== isLate) return [];
      if (node.kind === 'known') return [{ node: index, slot: node.slot, comparison: null }];
      return node.kind === 'comparison'
        ? [{ node: index, slot: node.comparison.slot, comparison: node.comparison }]
        : [];
    })
    .sort((a, b) => a.slot - b.slot);

export const newWords = ({ nodeCount }: Pick<Machine, 'nodeCount'>): Words => new Int32Array(2 * nodeCount);

/** When a node is worked out. */
export type Turn = 'decide' | 'tell' | 'tellLate';

export const turnOf = ({ late }: Circuit, deciding: ReadonlySet<number>, node: number): Turn =>
  late[node] ? 'tellLate' : deciding.has(node) ? 'decide' : 'tell';

/**
 * Runs a circuit as data: what is written out as code beforehand does the same, faster.
 * @param deciding the nodes that the plan rests on
 */
export function machineOf(circuit: Circuit, deciding: ReadonlySet<number>): Machine {
  const early = inputsOf(circuit, false);
  const late = inputsOf(circuit, true);
  const programs = {
    decide: programOf(circuit, deciding, 'decide'),
    tell: programOf(circuit, deciding, 'tell'),
    tellLate: programOf(circuit, deciding, 'tellLate'),
  };
  return {
    nodeCount: circuit.nodes.length,
    load: (values, words, bit) => loadInputs(early, values, words, bit),
    loadLate: (values, words, bit) => loadInputs(late, values, words, bit),
    decide: (words) => runProgram(programs.decide, words),
    tell: (words) => runProgram(programs.tell, words),
    tellLate: (words) => runProgram(programs.tellLate, words),
  };
}

/** Enters what each input says of the facts; of an unknown fact it says nothing. */
export function loadInputs(inputs: readonly Input[], values: readonly unknown[], words: Words, bit: number): void {
  for (const { node, slot, comparison } of inputs) {
    const value = values[slot];
    if (value === undefined) continue;
    let literal = 2 * node;
    if (comparison !== null) {
      const other = comparison.op === 'lessThanFact' ? values[comparison.other] : null;
      if (other === undefined) continue;
      if (!compares(comparison, value, other)) literal += 1;
    }
    words[literal] = (words[literal] as number) | bit;
  }
}

const CODE = { known: 0, holds: 1, where: 2, all: 3 } as const;

/** Code, place of the result, number of inputs, inputs; one after the other. */
function programOf(circuit: Circuit, deciding: ReadonlySet<number>, turn: Turn): Int32Array {
  const program: number[] = [];
  for (const [index, node] of circuit.nodes.entries()) {
    if (node.kind === 'comparison' || turnOf(circuit, deciding, index) !== turn) continue;
    const inputs = restsOn(node);
    program.push(CODE[node.kind], 2 * index, inputs.length, ...inputs);
  }
  return Int32Array.from(program);
}

function runProgram(program: Int32Array, words: Words): void {
  for (let at = 0; at < program.length; ) {
    const code = program[at];
    const result = program[at + 1] as number;
    const first = at + 3;
    at = first + (program[at + 2] as number);
    const input = (program[first] ?? 0) as number;
    let yes: number;
    let no: number;
    switch (code) {
      case CODE.known:
        yes = words[result] as number;
        no = ~yes;
        break;
      case CODE.holds:
        yes = words[input] as number;
        no = ~yes;
        break;
      case CODE.where: {
        const when = program[first + 1] as number;
        const not = words[input ^ 1] as number;
        yes = (words[when] as number) & ~not;
        no = not | ((words[when ^ 1] as number) & (words[input] as number));
        break;
      }
      default:
        yes = -1;
        no = 0;
        for (let i = first; i < at; i++) {
          const literal = program[i] as number;
          yes &= words[literal] as number;
          no |= words[literal ^ 1] as number;
        }
    }
    words[result] = yes;
    words[result + 1] = no;
  }
}
