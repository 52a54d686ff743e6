import type { CodeSystem } from 'fhir/r4';
import { type InlineConfig, type Plugin, runnerImport } from 'vite';

type CodeSystemsModule = { codeSystems(): CodeSystem[] };

/**
 * Writes the local code systems into the build, below fhir/: for whoever reads a document and wants to know what a code means.
 * The app does not need them, so the service worker leaves them out.
 * @param territory what the module is run with, so that `#territory` is the one whose systems they are
 */
export function fhirCodeSystems(module: string, territory: InlineConfig): Plugin {
  return {
    name: 'relumen:fhir-code-systems',
    apply: 'build',
    async generateBundle() {
      const loaded = await runnerImport<CodeSystemsModule>(module, territory);
      for (const system of loaded.module.codeSystems()) {
        const fileName = `fhir/CodeSystem-${system.url?.split('/').at(-1)}.json`;
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(system)}\n` });
      }
    },
  };
}
