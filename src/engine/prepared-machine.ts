import type { Circuit } from './circuit.ts';
import type { Machine } from './lanes.ts';
import type { PreparedCircuit } from './types/prepared.ts';

/** The machine that was written out as code beforehand, where it was made of this very circuit; else null. */
export function preparedMachine(circuit: Circuit, prepared: PreparedCircuit | undefined): Machine | null {
  if (prepared === undefined || prepared.of !== fingerprint(circuit)) return null;
  return { nodeCount: circuit.nodes.length, ...prepared };
}

/** A circuit in short: two circuits that differ in anything differ in it, but for one chance in four thousand million. */
export function fingerprint({ nodes }: Circuit): string {
  let sum = 0;
  for (const character of JSON.stringify(nodes)) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0;
  return `${nodes.length}:${sum}`;
}
