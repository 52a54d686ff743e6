import { devDependencies } from '../../package.json' with { type: 'json' };

/** A package with its version, as it is pinned. */
export const withVersion = (name: keyof typeof devDependencies): string => `${name} ${devDependencies[name]}`;
