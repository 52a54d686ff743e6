import type { Subject } from './subject.ts';

/** One thing that is wrong with one record. */
export interface Finding {
  /** The record, as `rule D5` or `rule.D5.text`. */
  readonly record: string;
  readonly message: string;
  /** A warning is printed and fails nothing; without a level it is an error. */
  readonly level?: 'warning';
}

/** Looks at the whole knowledge for one kind of mistake. Pure: the same knowledge gives the same findings. */
export type Linter = (subject: Subject) => readonly Finding[];

export const finding = (record: string, message: string): Finding => ({ record, message });
