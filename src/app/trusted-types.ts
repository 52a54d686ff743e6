// Imported before anything else: it must stand before the first script address.

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown };

// Under `require-trusted-types-for 'script'; trusted-types default` the one script address ever set is the service worker's.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).href === new URL('/sw.js', location.origin).href) return url;
    throw new TypeError(`Refused script address ${url}`);
  },
});
