import type { CircuitNode, Literal } from '../../src/engine/circuit.ts';
import type { Comparison } from '../../src/engine/comparison.ts';
import { compileTerritory } from '../../src/engine/compile.ts';
import { type Input, inputsOf, type Turn, turnOf } from '../../src/engine/lanes.ts';
import { fingerprint } from '../../src/engine/prepared-machine.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';

/** Longer functions are not made into machine code any more, or late. */
const STATEMENTS = 250;

/** The module with the circuit as code. The same knowledge gives the same text, byte by byte. */
export function preparedModule(): string {
  const { circuit, deciding } = compileTerritory(knowledge as unknown as Territory);
  const running = (turn: Turn) =>
    circuit.nodes.flatMap((node, index) => (turnOf(circuit, deciding, index) === turn ? words(node, 2 * index) : []));
  return `${[
    '// Generated from the knowledge by `npm run prepare-conditions`: do not edit. v holds the facts by slot, b the bit of a',
    '// lane, w two words to each node: in which lanes it is known to be true, and in which known to be false.',
    '// @ts-nocheck -- values are as unknown as those of a case; PREPARED alone is typed.',
    '',
    "import type { PreparedCircuit } from '../../engine/types/prepared.ts';",
    '',
    ...inFunctions('load', 'v, w, b', loading(inputsOf(circuit, false))),
    ...inFunctions('loadLate', 'v, w, b', loading(inputsOf(circuit, true))),
    ...inFunctions('decide', 'w', running('decide')),
    ...inFunctions('tell', 'w', running('tell')),
    ...inFunctions('tellLate', 'w', running('tellLate')),
    `export const PREPARED: PreparedCircuit = { of: '${fingerprint(circuit)}', load, loadLate, decide, tell, tellLate };`,
  ].join('\n')}\n`;
}

/** One function, or several that it calls in turn. */
function inFunctions(name: string, parameters: string, statements: readonly string[]): string[] {
  const parts = Array.from({ length: Math.ceil(statements.length / STATEMENTS) }, (_, i) =>
    statements.slice(i * STATEMENTS, (i + 1) * STATEMENTS),
  );
  const written = (as: string, body: readonly string[]) => [
    `function ${as}(${parameters}) {`,
    ...body.map((line) => `  ${line}`),
    '}',
    '',
  ];
  if (parts.length <= 1) return written(name, parts[0] ?? []);
  return [
    ...parts.flatMap((part, i) => written(`${name}${i + 1}`, part)),
    ...written(
      name,
      parts.map((_, i) => `${name}${i + 1}(${parameters});`),
    ),
  ];
}

/**
 * What each fact says, fact by fact: of an unknown one nothing.
 * @param fact where its value is found
 * @param unknown what stands there while nobody knows it
 */
export function loading(
  inputs: readonly Input[],
  fact = (slot: number) => `v[${slot}]`,
  unknown: 'undefined' | 'null' = 'undefined',
): string[] {
  const slots = [...new Set(inputs.map(({ slot }) => slot))];
  return slots.map((slot) => {
    const ofSlot = inputs.filter((input) => input.slot === slot);
    const body = ofSlot.map(({ node, comparison }) => entered(node, comparison, fact, unknown)).join(' ');
    return `{ const x = ${fact(slot)}; if (x !== ${unknown}) { ${body} } }`;
  });
}

function entered(node: number, comparison: Comparison | null, fact: (slot: number) => string, unknown: string): string {
  if (comparison === null) return `w[${2 * node}] |= b;`;
  if (comparison.op !== 'lessThanFact') return `w[${test(comparison)} ? ${2 * node} : ${2 * node + 1}] |= b;`;
  const other = fact(comparison.other);
  return `if (${other} !== ${unknown}) w[x < ${other} ? ${2 * node} : ${2 * node + 1}] |= b;`;
}

const OPERATOR = { below: '<', atMost: '<=', above: '>', atLeast: '>=' } as const;

function test(comparison: Exclude<Comparison, { op: 'lessThanFact' }>): string {
  switch (comparison.op) {
    case 'oneOf':
      return comparison.values.map((value) => `x === ${spelled(value)}`).join(' || ');
    case 'includes':
      return `x.includes(${spelled(comparison.value)})`;
    case 'exactly':
      return `x === ${comparison.limit}`;
    default:
      return `x ${OPERATOR[comparison.op]} ${comparison.limit}`;
  }
}

const spelled = (value: string | number | boolean): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

const word = (literal: Literal): string => `w[${literal}]`;

/** The two words of a node. */
function words(node: CircuitNode, literal: Literal): string[] {
  const set = (yes: string, no: string) => [`w[${literal}] = ${yes};`, `w[${literal + 1}] = ${no};`];
  switch (node.kind) {
    case 'comparison':
      return [];
    case 'known':
      return [`w[${literal + 1}] = ~${word(literal)};`];
    case 'holds':
      return set(word(node.of), `~${word(node.of)}`);
    case 'where': {
      const { applies, when } = node;
      return set(
        `${word(when)} & ~${word(applies ^ 1)}`,
        `${word(applies ^ 1)} | (${word(when ^ 1)} & ${word(applies)})`,
      );
    }
    case 'all':
      return node.of.length === 0
        ? set('-1', '0')
        : set(node.of.map(word).join(' & '), node.of.map((part) => word(part ^ 1)).join(' | '));
  }
}
