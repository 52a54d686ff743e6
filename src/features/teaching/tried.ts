/** What is kept of one case: how often it was tried, and what was right at the first try. */
export interface Tried {
  readonly id: string;
  readonly times: number;
  readonly first: readonly string[];
}
