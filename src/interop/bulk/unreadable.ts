/** Why a whole source cannot be read, in a sentence that says what to do. Nothing of it was taken. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
