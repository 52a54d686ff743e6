import type { Quantity, Term } from './term.ts';

/** Text of the SMT-LIB language for terms, each node of the formula written and named once. */
export class SmtText {
  readonly #written = new Set<number>();
  readonly #flags = new Set<string>();
  readonly #quantities = new Map<string, Quantity>();

  /** The variables that have been declared so far. */
  get flags(): readonly string[] {
    return [...this.#flags];
  }

  get quantities(): readonly Quantity[] {
    return [...this.#quantities.values()];
  }

  /** Declarations and definitions that a term needs and that have not been written yet. */
  definitions(term: Term): string {
    const lines: string[] = [];
    const write = (node: Term): void => {
      if (this.#written.has(node.id)) return;
      this.#written.add(node.id);
      if (node.op === 'flag') {
        this.#flags.add(node.name);
        lines.push(`(declare-const ${quoted(node.name)} Bool)`);
      } else if (node.op !== 'const') {
        if (node.op === 'sum') for (const { of } of node.parts) lines.push(...this.#declare(of));
        else for (const part of node.op === 'not' ? [node.of] : node.of) write(part);
        lines.push(`(define-fun ${nameOf(node)} () Bool ${body(node)})`);
      }
    };
    write(term);
    return lines.join('\n');
  }

  #declare(quantity: Quantity): string[] {
    if (this.#quantities.has(quantity.name)) return [];
    this.#quantities.set(quantity.name, quantity);
    return [`(declare-const ${quoted(quantity.name)} ${quantity.integer ? 'Int' : 'Real'})`];
  }
}

export const quoted = (name: string): string => `|${name}|`;

/** How a term is referred to once its definition has been written. */
export function nameOf(term: Term): string {
  if (term.op === 'const') return String(term.value);
  return term.op === 'flag' ? quoted(term.name) : `n${term.id}`;
}

function body(term: Exclude<Term, { op: 'const' | 'flag' }>): string {
  if (term.op === 'not') return `(not ${nameOf(term.of)})`;
  if (term.op !== 'sum') return `(${term.op} ${term.of.map(nameOf).join(' ')})`;
  const parts = term.parts.map(({ factor, of }) =>
    factor === 1 ? quoted(of.name) : `(* ${numeral(factor)} ${quoted(of.name)})`,
  );
  const integer = term.parts.every(({ of }) => of.integer) && Number.isInteger(term.to);
  const total = parts.length === 1 ? parts[0] : `(+ ${parts.join(' ')})`;
  return `(${term.rel} ${total} ${integer ? String(term.to) : numeral(term.to)})`;
}

/** Decimals are exact in SMT-LIB: 0.8 is four fifths, and not the nearest binary fraction. */
function numeral(value: number): string {
  const digits = Math.abs(value).toFixed(9).replace(/0+$/, '').replace(/\.$/, '.0');
  return value < 0 ? `(- ${digits})` : digits;
}
