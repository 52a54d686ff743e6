/** A node of a syntax tree as the parser gives it. */
export type Node = { readonly type: string; readonly [key: string]: unknown };

export const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'type' in node;
