interface Context {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Names the chunk of whatever the page loads before it runs: all of it is one script. Left to itself the bundler cuts
 * out each piece that a room needs as well, and the same code is more to transfer in many files.
 */
export function firstScript(id: string, context: Context): string | null {
  const above = new Set([id]);
  // It grows while it is read, by what imports each at once; what only imports it later is not among these.
  for (const each of above) {
    const info = context.getModuleInfo(each);
    if (info?.isEntry) return 'first';
    for (const importer of info?.importers ?? []) above.add(importer);
  }
  return null;
}
