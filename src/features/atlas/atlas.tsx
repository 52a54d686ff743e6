import '../../i18n/with-atlas.ts';
import { atlasPlates } from '#territory/atlas.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { JumpList } from '../../ui/jump-list.tsx';
import type { DrawingOf } from '../../wording/drawing-of.ts';
import { Plate } from './plate.tsx';

/** How a restenosis is read: patterns, mechanisms, tissue, expansion, dissections and flow, each with its source. */
export function Atlas({ drawingOf }: { drawingOf: DrawingOf }) {
  return (
    <>
      <p className="max-w-[72ch] text-ink-muted">{t('atlas.intro')}</p>
      <JumpList
        label={t('atlas.plates')}
        places={atlasPlates.map(({ id }) => ({ id: `atlas-${id}`, title: textOf(`atlas.${id}.title`) }))}
      />
      {atlasPlates.map((plate) => (
        <Plate key={plate.id} plate={plate} drawingOf={drawingOf} />
      ))}
    </>
  );
}
