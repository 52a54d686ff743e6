import '../../src/i18n/with-everything.ts';
import { t, textOf } from '../../src/i18n/translate.ts';
import type { Hazard } from '../../src/territories/coronary/hazard.ts';
import { hazardGroups } from '../../src/territories/coronary/hazards.ts';
import { labelled, shownByItems } from './markdown.ts';

/** docs/hazard-log.md: the hazards by where they arise. The same records give the same text, byte by byte. */
export function hazardLog(): string {
  const contents = hazardGroups.map(({ id, hazards }) => `- [${t(`hazards.group.${id}`)}](#${id}) (${hazards.length})`);
  return `${[
    `# ${t('hazards.title')}`,
    `<!-- ${t('hazards.generated')} -->`,
    t('hazards.intro'),
    contents.join('\n'),
    ...hazardGroups.flatMap(({ id, hazards }) => [
      `<a id="${id}"></a>\n\n## ${t(`hazards.group.${id}`)}`,
      ...hazards.map(entry),
    ]),
  ].join('\n\n')}\n`;
}

function entry({ id, rules, shownBy, remains }: Hazard): string {
  const parts = ['cause', 'effect', 'control', ...(remains ? (['remains'] as const) : [])] as const;
  const links = rules.map((rule) => `[${rule}](rule-book.md#${rule})`);
  return [
    `<a id="${id}"></a>\n\n### ${t('hazards.entry', { id, title: textOf(`hazard.${id}.title`) })}\n`,
    ...parts.map((part) => labelled(t(`hazards.${part}`), textOf(`hazard.${id}.${part}`))),
    ...(links.length > 0 ? [labelled(t('hazards.rules'), links.join(', '))] : []),
    labelled(t('hazards.shown-by'), shownByItems(shownBy)),
  ].join('\n');
}
