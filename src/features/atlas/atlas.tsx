import '../../i18n/with-atlas.ts';
import type { ReactNode } from 'react';
import { type AtlasPlate, atlasPlates } from '#territory/atlas.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { JumpList } from '../../ui/jump-list.tsx';
import type { DrawingOf } from '../../wording/drawing-of.ts';
import { Plate } from './plate.tsx';

interface AtlasProps {
  drawingOf: DrawingOf;
  /** How the lecture differs, where there is one. */
  lectureOf?: (plate: AtlasPlate) => ReactNode;
}

/** How a restenosis is read: patterns, mechanisms, tissue, expansion, dissections and flow, each with its source. */
export function Atlas({ drawingOf, lectureOf }: AtlasProps) {
  return (
    <>
      <p className="max-w-[72ch] text-ink-muted">{t('atlas.intro')}</p>
      <JumpList
        label={t('atlas.plates')}
        places={atlasPlates.map(({ id }) => ({ id: `atlas-${id}`, title: textOf(`atlas.${id}.title`) }))}
      />
      {atlasPlates.map((plate) => (
        <Plate key={plate.id} plate={plate} drawingOf={drawingOf} lectureOf={lectureOf} />
      ))}
    </>
  );
}
