import { beforeEach } from 'vitest';

/**
 * The knowledge is compiled once and kept in a WeakMap. Under mutation testing each test has to compile it for itself,
 * or a mutant of the compiler would be charged to whichever test came first: so these maps forget before each test.
 */
let epoch = 0;
const Original = globalThis.WeakMap;

class ForgetfulWeakMap<K extends WeakKey, V> extends Original<K, V> {
  readonly #epochs = new Original<K, number>();

  override get(key: K): V | undefined {
    return this.#epochs.get(key) === epoch ? super.get(key) : undefined;
  }

  override set(key: K, value: V): this {
    this.#epochs.set(key, epoch);
    return super.set(key, value);
  }
}

globalThis.WeakMap = ForgetfulWeakMap;

beforeEach(() => {
  epoch += 1;
});
