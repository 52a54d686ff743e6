/** @typedef {import('./packages.mjs').Shipped} Shipped */

/** A hash of the lock file as a bill writes it. @param {string} integrity `sha512-…` */
export const hexOf = (integrity) => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** @param {{ name: string, version: string }} one */
const ref = ({ name, version }) => `${name}@${version}`;
/** @param {{ name: string, version: string }} one */
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
/** @param {string} id */
const licensed = (id) => [{ license: { id } }];

/**
 * The bill of materials of what ships, as CycloneDX 1.5. Written from the lock file and not by `npm sbom`: with
 * development packages left out that names neither React nor Zod (npm 11.19), it knows nothing of the tools whose code
 * is in the build, and each of its runs has a time and a number of its own.
 * @param {{ name: string, version: string, license: string, description: string }} project
 * @param {readonly Shipped[]} packages
 */
export function billOf(project, packages) {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': ref(project),
        type: 'application',
        name: project.name,
        version: project.version,
        description: project.description,
        purl: purl(project),
        licenses: licensed(project.license),
      },
    },
    components: packages.map((each) => ({
      'bom-ref': ref(each),
      type: 'library',
      name: each.name,
      version: each.version,
      scope: 'required',
      purl: purl(each),
      hashes: [{ alg: 'SHA-512', content: hexOf(each.integrity) }],
      licenses: licensed(each.license),
    })),
    dependencies: [
      { ref: ref(project), dependsOn: packages.filter(({ direct }) => direct).map(ref) },
      ...packages.map((each) => ({ ref: ref(each), dependsOn: each.needs })),
    ],
  };
}
