import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Plugin, runnerImport } from 'vite';

type Catalogue = Readonly<Record<string, string>>;

/** English lies in `en` with the screens, and with a territory where its other languages have their folders. */
const CATALOGUE = /\/src\/(i18n\/[a-z]{2}|territories\/[a-z-]+\/texts(\/[a-z]{2})?)\/[a-z-]+\.ts$/;

/** A message as Lingui wants it at run time: a text without placeholders stays the text. */
export function compiledText(message: string): string | ReturnType<typeof compileMessage> {
  const tokens = compileMessage(message);
  return Array.isArray(tokens) && tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens;
}

/**
 * Compiles the catalogues of src/i18n and of the territories while building, so that the app carries no message compiler and parses no
 * message. A file that only gathers other catalogues is left as it is.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'relumen:compiled-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { 'import.meta.env.MESSAGES_COMPILED': 'true' } }),
    async transform(code, id) {
      if (!CATALOGUE.test(id) || /^import /m.test(code)) return;
      const { module } = await runnerImport<Record<string, Catalogue>>(id, { configFile: false, logLevel: 'error' });
      return { code: Object.entries(module).map(exported).join('\n'), map: null };
    },
  };
}

const exported = ([name, catalogue]: [string, Catalogue]): string => {
  const texts = Object.entries(catalogue).map(([id, message]) => [id, compiledText(message)] as const);
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(texts))};`;
};
