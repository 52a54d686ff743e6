/**
 * Codes of a stent thrombosis, which is another disease: the one that a published mapping gives for a restenosis, and those of
 * ICD-10-CM. No document of ours holds one, and none that does is taken for a restenosis.
 */
const THROMBOSIS = /^(?:100013014|T82\.86\w*)$/;

/** The first such code in a document, at whatever depth; undefined when there is none. */
export function forbiddenIn(json: unknown): string | undefined {
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { code } = value as { code?: unknown };
    if (typeof code === 'string' && THROMBOSIS.test(code)) return code;
    open.push(...Object.values(value));
  }
  return undefined;
}
