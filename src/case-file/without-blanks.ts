interface Worded {
  label?: string;
  decision?: { reason?: string };
}

/** A code or a reason of which nothing can be seen is none. */
export function withoutBlanks<T extends Worded>(read: T): T {
  const { label, decision, ...rest } = read;
  const { reason, ...taken } = decision ?? {};
  return {
    ...rest,
    ...(label ? { label } : {}),
    ...(decision ? { decision: { ...taken, ...(reason ? { reason } : {}) } } : {}),
  } as T;
}
