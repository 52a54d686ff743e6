// What a module that speaks of `#territory` is run with, one territory at a time.

export const HEART = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };

// What the page of the leg is built with: there `#territory` is the limb.
const resolve = { conditions: ['limb', 'module', 'node', 'development|production'] };
export const LEG = { ...HEART, environments: { inline: { resolve } } };
