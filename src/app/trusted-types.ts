// Imported before anything else: it must stand before the first script address.

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown };

/** The worker that plans a registry's cases, as the build names it. */
const AUDIT_WORKER = /^\/assets\/audit-worker-[\w-]+\.js$/;

// Under `require-trusted-types-for 'script'; trusted-types default` the only script addresses ever set are those of two workers.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { href, origin, pathname } = new URL(url, location.href);
    if (href === new URL('/sw.js', location.origin).href) return url;
    if (origin === location.origin && AUDIT_WORKER.test(pathname)) return url;
    throw new TypeError(`Refused script address ${url}`);
  },
});
