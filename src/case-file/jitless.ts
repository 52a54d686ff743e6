import { config } from 'zod/v4/core';

// Imported before the first schema is made. Zod otherwise tries `new Function('')` once to see whether it may compile: a
// violation of the policy is reported.
config({ jitless: true });
