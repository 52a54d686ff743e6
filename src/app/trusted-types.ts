// Imported before anything else: it must stand before the first script address.

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown };

/** The service worker, and the worker that plans a registry's cases as the build names it. */
const WORKERS = /^\/(sw|assets\/audit-worker-[\w-]+)\.js$/;

// Under `require-trusted-types-for 'script'; trusted-types default` the only script addresses ever set are those of two workers.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (WORKERS.test(new URL(url, location.href).href.replace(location.origin, ''))) return url;
    throw new TypeError(`Refused script address ${url}`);
  },
});
