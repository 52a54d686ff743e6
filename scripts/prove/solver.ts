import type { Z3_context, Z3LowLevel } from 'z3-solver';
import { init, killThreads } from 'z3-solver';
import type { Assignment } from './assignment.ts';
import { nameOf, quoted, SmtText } from './smt.ts';
import type { Term } from './term.ts';

/** What the solver says of a formula: a case in which it holds, or that there is none. */
export type Answer = { readonly found: Assignment } | { readonly found: null } | { readonly found: 'gave-up' };

/** The part of the WebAssembly module that is used directly. */
interface Emscripten {
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (size: number) => number;
  readonly _free: (address: number) => void;
  readonly _async_Z3_eval_smtlib2_string: (context: Z3_context, text: number) => void;
  readonly async_call: (start: () => void) => Promise<string>;
}

/** A running Z3 with one growing set of definitions. */
export class Solver {
  readonly #api: Z3LowLevel;
  readonly #context: Z3_context;
  readonly #text = new SmtText();

  private constructor(api: Z3LowLevel) {
    this.#api = api;
    this.#context = api.Z3.mk_context(api.Z3.mk_config());
  }

  static async start(): Promise<Solver> {
    const solver = new Solver(await init());
    await solver.#run('(set-option :rlimit 50000000)');
    return solver;
  }

  /** Z3's threads keep the process alive. */
  async stop(): Promise<void> {
    await killThreads(this.#api.em);
  }

  async version(): Promise<string> {
    return (await this.#run('(get-info :version)')).replace(/^[^"]*"|"[^"]*$/gs, '');
  }

  /** Is there an assignment in which all of these hold? */
  async find(...terms: readonly Term[]): Promise<Answer> {
    for (const term of terms) await this.#define(term);
    const asserted = terms.map((term) => `(assert ${nameOf(term)})`).join('\n');
    const said = (await this.#run(`(push)\n${asserted}\n(check-sat)`)).trim();
    const answer = await this.#read(said);
    await this.#run('(pop)');
    return answer;
  }

  async #define(term: Term): Promise<void> {
    const said = await this.#run(this.#text.definitions(term));
    if (said.trim() !== '') throw new Error(`The solver refused a definition: ${said}`);
  }

  async #read(said: string): Promise<Answer> {
    if (said === 'unsat') return { found: null };
    if (said === 'unknown' || said === 'timeout') return { found: 'gave-up' };
    if (said !== 'sat') throw new Error(`The solver refused a formula: ${said}`);
    const { flags, quantities } = this.#text;
    const flagValues = await this.#values(flags);
    const numberValues = await this.#values(quantities.map(({ name }) => name));
    return {
      found: {
        flags: new Map(flags.map((name, i) => [name, flagValues[i] === 'true'])),
        numbers: new Map(quantities.map(({ name }, i) => [name, numberIn(numberValues[i] ?? '0')])),
      },
    };
  }

  /** The values of variables, in the order asked for. */
  async #values(names: readonly string[]): Promise<string[]> {
    if (names.length === 0) return [];
    const said = (await this.#run(`(get-value (${names.map(quoted).join(' ')}))`)).trim();
    return said
      .slice(1, -1)
      .split(/\)?\s*\(?(?=\(\|)/)
      .filter((pair) => pair !== '')
      .map((pair) => pair.replace(/^\(\|[^|]*\|\s*/, '').replace(/\)\s*$/, ''));
  }

  /**
   * As the package's `eval_smtlib2_string`, which lends the solver's thread a text on the caller's stack and takes it
   * back before the thread has read it: here the text stays on the heap until the answer is there.
   */
  async #run(text: string): Promise<string> {
    const em = this.#api.em as Emscripten;
    const bytes = new TextEncoder().encode(`${text}\0`);
    const address = em._malloc(bytes.length);
    em.HEAPU8.set(bytes, address);
    try {
      return await em.async_call(() => em._async_Z3_eval_smtlib2_string(this.#context, address));
    } finally {
      em._free(address);
    }
  }
}

/** A numeral, a fraction `(/ 1.0 3.0)`, or one of them below zero. */
function numberIn(text: string): number {
  const [first = 0, second = 1] = (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return (text.includes('(-') ? -1 : 1) * (first / second);
}
