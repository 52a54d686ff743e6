import { type Circuit, type CircuitNode } from './circuit.ts';
import type { Machine } from './lanes.ts';
import type { PreparedCircuit } from './types/prepared.ts';

/** The machine that was written out as code beforehand, where it was made of this very circuit; else null. */
export function preparedMachine(circuit: Circuit, prepared: PreparedCircuit | undefined): Machine | null {
  if (prepared === undefined || prepared.of !== fingerprint(circuit)) return null;
  return { nodeCount: circuit.nodes.length, ...prepared };
}

/** A circuit in short: two circuits that differ in anything differ in it, but for one chance in 2 to the power of 53. */
export function fingerprint({ nodes }: Circuit): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (const node of nodes)
    for (const character of spelled(node)) {
      const code = character.charCodeAt(0);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b) ^ (high >>> 13);
    }
  return `${nodes.length}:${(high >>> 0).toString(16)}${(low >>> 0).toString(16)}`;
}

function spelled(node: CircuitNode): string {
  switch (node.kind) {
    case 'comparison':
      return `?${Object.values(node.comparison).join(' ')};`;
    case 'known':
      return `!${node.slot};`;
    case 'all':
      return `&${node.of.join()};`;
    case 'holds':
      return `=${node.of};`;
    case 'where':
      return `:${node.applies},${node.when};`;
  }
}
