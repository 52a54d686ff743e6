import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';

/** For each rule the worked cases that expect it to fire, by rule id. */
export function firedIn(): Readonly<Record<string, { readonly fired: readonly { readonly title: string }[] }>> {
  const byRule = new Map<string, { title: string }[]>();
  for (const { id, title, expect } of limbVignettes)
    for (const rule of expect.rules ?? []) byRule.set(rule, [...(byRule.get(rule) ?? []), { title: `${id} ${title}` }]);
  return Object.fromEntries([...byRule].map(([rule, fired]) => [rule, { fired }]));
}
