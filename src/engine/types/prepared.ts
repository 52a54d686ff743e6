/** A circuit written out as code: what of the facts is entered into a lane, and what follows from it in all lanes. */
export interface PreparedCircuit {
  /** What the code was made of, in short: it is used for that alone. */
  readonly of: string;
  load(values: readonly unknown[], words: Int32Array, bit: number): void;
  loadLate(values: readonly unknown[], words: Int32Array, bit: number): void;
  decide(words: Int32Array): void;
  tell(words: Int32Array): void;
  tellLate(words: Int32Array): void;
}
