import { type Plugin, runnerImport } from 'vite';

type KnowledgeModule = { knowledgeDocument(): unknown };

/**
 * Writes knowledge.json into the build: the whole knowledge, for anyone to read. It comes from the same module
 * that the app uses, and is emitted as an asset so that the service worker precaches it.
 */
export function knowledgeDocument(module: string): Plugin {
  return {
    name: 'relumen:knowledge-document',
    apply: 'build',
    async generateBundle() {
      // configFile false: the module is plain TypeScript data and needs none of the app's plugins.
      const loaded = await runnerImport<KnowledgeModule>(module, { configFile: false, logLevel: 'error' });
      const document = loaded.module.knowledgeDocument();
      this.emitFile({ type: 'asset', fileName: 'knowledge.json', source: `${JSON.stringify(document)}\n` });
    },
  };
}
