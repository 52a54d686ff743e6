/**
 * The words of a territory: the names that its rules, cases and results use. The engine takes every one of them as it
 * comes; a territory narrows them, so that a name that does not exist does not compile there.
 */
export interface Terms {
  /** The case file, and what the lab works with where the case does not say. */
  readonly case: object;
  readonly settings: object;
  /** Fields by their path in the case file; facts are fields and what is derived from them. */
  readonly field: string;
  readonly fact: string;
  readonly numberFact: string;
  readonly listFact: string;
  readonly section: string;
  readonly stage: string;
  readonly action: string;
  /** What is compared. */
  readonly option: string;
  /** What can be vetoed: an option, or one kind of it. */
  readonly vetoable: string;
  /** What can be chosen: an option, or something beside the comparison. */
  readonly choice: string;
  /** What is said of an option. */
  readonly verdict: string;
  readonly alternative: string;
  /** What makes a choice provisional. */
  readonly reserve: string;
  readonly note: string;
  /** What results show of the derived facts, and of the gate. */
  readonly classification: object;
  readonly gate: object;
}
