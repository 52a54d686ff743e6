/** A set of small whole numbers as bits, 32 to a word: what an answer touches is found by a few machine operations. */
export type Bits = Int32Array;

const WORD = 32;

export const noBits = (size: number): Bits => new Int32Array(Math.ceil(size / WORD));

export function setBit(bits: Bits, index: number): void {
  const word = index >> 5;
  bits[word] = (bits[word] as number) | (1 << (index & 31));
}

export const isEmpty = (bits: Bits): boolean => bits.every((word) => word === 0);

/** All members, ascending. */
export function membersOf(bits: Bits): number[] {
  const members: number[] = [];
  for (let index = 0; index < bits.length * WORD; index++)
    if ((bits[Math.floor(index / WORD)] ?? 0) & (1 << (index % WORD))) members.push(index);
  return members;
}

/** Takes the lowest member out of one word of the set; the word must not be empty. */
export function takeLowest(bits: Bits, word: number): number {
  const present = bits[word] as number;
  bits[word] = present & (present - 1);
  return word * WORD + (WORD - 1 - Math.clz32(present & -present));
}
