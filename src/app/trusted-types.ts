// Imported before anything else: both settings must stand before the first schema and the first script address.
import { config } from 'zod/v4/core';

// Zod otherwise tries `new Function('')` once to see whether it may compile: a violation of the policy is reported.
config({ jitless: true });

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown };

// Under `require-trusted-types-for 'script'; trusted-types default` the one script address ever set is the service worker's.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).href === new URL('/sw.js', location.origin).href) return url;
    throw new TypeError(`Refused script address ${url}`);
  },
});
