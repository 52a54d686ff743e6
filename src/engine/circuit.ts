import type { Comparison } from './comparison.ts';

/**
 * A node of the circuit, known true or known false by two words; or its negation, which is the same two words the other
 * way round and costs nothing: literal `2n` is node n, `2n + 1` is not n. The word of a literal says in which lanes it is
 * known to be true, that of its negation in which it is known to be false.
 */
export type Literal = number;

export const negated = (literal: Literal): Literal => literal ^ 1;

export const nodeOf = (literal: Literal): number => literal >> 1;

export type CircuitNode =
  /** What one comparison says of a fact: set while a case is loaded. */
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  /** Whether anything is known of a fact: set while a case is loaded; never unknown. */
  | { readonly kind: 'known'; readonly slot: number }
  /** Kleene's "and". "Or" is its negation over negations. Of nothing it is true. */
  | { readonly kind: 'all'; readonly of: readonly Literal[] }
  /** Known to be: true or false, never unknown. */
  | { readonly kind: 'holds'; readonly of: Literal }
  /** A rule: false where it is known not to apply; what holds whether it applies or not holds. */
  | { readonly kind: 'where'; readonly applies: Literal; readonly when: Literal };

/** Everything that is asked of a case, each thing once, in an order in which each comes after all that it rests on. */
export interface Circuit {
  readonly nodes: readonly CircuitNode[];
  /** Nodes that rest on a fact which exists only after the decision. */
  readonly late: readonly boolean[];
}

/** The first node is "always": all of nothing. */
export const ALWAYS: Literal = 0;
export const NEVER: Literal = 1;

/** Builds a circuit: asked twice for the same, it gives the same literal. */
export class CircuitBuilder implements Circuit {
  readonly nodes: CircuitNode[] = [];
  readonly late: boolean[] = [];
  /** Nodes that are never unknown. */
  readonly #settled: boolean[] = [];
  readonly #known = new Map<string, Literal>();
  readonly #isLateSlot: (slot: number) => boolean;

  /** @param isLateSlot whether a fact exists only after the decision */
  constructor(isLateSlot: (slot: number) => boolean) {
    this.#isLateSlot = isLateSlot;
    this.#add('all ', { kind: 'all', of: [] }, true, false);
  }

  comparison(comparison: Comparison): Literal {
    const slots = 'other' in comparison ? [comparison.slot, comparison.other] : [comparison.slot];
    return this.#add(
      `? ${JSON.stringify(comparison)}`,
      { kind: 'comparison', comparison },
      false,
      slots.some(this.#isLateSlot),
    );
  }

  known(slot: number): Literal {
    return this.#add(`known ${slot}`, { kind: 'known', slot }, true, this.#isLateSlot(slot));
  }

  all(of: readonly Literal[]): Literal {
    const inputs = new Set<Literal>();
    for (const literal of of) {
      if (literal === NEVER) return NEVER;
      const node = this.nodes[nodeOf(literal)];
      // All of all is all of their parts.
      if (node?.kind === 'all' && (literal & 1) === 0) for (const part of node.of) inputs.add(part);
      else inputs.add(literal);
    }
    const parts = [...inputs];
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
    const settled = parts.every((part) => this.#settled[nodeOf(part)]);
    return this.#add(`all ${parts.join()}`, { kind: 'all', of: parts }, settled, parts.some(this.#isLate));
  }

  any(of: readonly Literal[]): Literal {
    return negated(this.all(of.map(negated)));
  }

  holds(of: Literal): Literal {
    if (this.#settled[nodeOf(of)]) return of;
    return this.#add(`holds ${of}`, { kind: 'holds', of }, true, this.#isLate(of));
  }

  where(applies: Literal, when: Literal): Literal {
    const settled = [applies, when].every((part) => this.#settled[nodeOf(part)]);
    const late = [applies, when].some(this.#isLate);
    return this.#add(`where ${applies} ${when}`, { kind: 'where', applies, when }, settled, late);
  }

  readonly #isLate = (literal: Literal): boolean => this.late[nodeOf(literal)] === true;

  #add(key: string, node: CircuitNode, settled: boolean, late: boolean): Literal {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const literal = 2 * this.nodes.length;
    this.nodes.push(node);
    this.#settled.push(settled);
    this.late.push(late);
    this.#known.set(key, literal);
    return literal;
  }
}

/** The literals that a node rests on. */
export function restsOn(node: CircuitNode): readonly Literal[] {
  switch (node.kind) {
    case 'comparison':
    case 'known':
      return [];
    case 'all':
      return node.of;
    case 'holds':
      return [node.of];
    case 'where':
      return [node.applies, node.when];
  }
}

/** All nodes that some literals rest on, their own included. */
export function below({ nodes }: Circuit, literals: readonly Literal[]): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (literal: Literal): void => {
    const index = nodeOf(literal);
    const node = nodes[index];
    if (node === undefined || found.has(index)) return;
    found.add(index);
    restsOn(node).forEach(visit);
  };
  literals.forEach(visit);
  return found;
}
