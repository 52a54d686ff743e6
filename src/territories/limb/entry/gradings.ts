import { textOf } from '../../../i18n/translate.ts';
import type { Result } from '../types/result.ts';

/** What follows from the entries, each with what it rests on: nothing that is unknown is spoken of. */
export function gradings({ classification: { wifi, tosaka, glass, noOption }, device }: Result): readonly string[] {
  const { w, i, fi, stage, basis } = wifi;
  const isNoOption = device.options.some(({ option }) => option === 'dva');
  return [
    stage !== null &&
      `${textOf('plan.wifi')} ${textOf('plan.wifi.grades', { w: w ?? '?', i: i ?? '?', fi: fi ?? '?' })}: ${textOf(`wifi.stage.${stage}`)} (${textOf(`basis.${basis ?? 'none'}`)})`,
    tosaka !== null && tosaka !== 'none' && textOf(`tosaka.${tosaka}`),
    glass !== null && glass !== 'none' && textOf(`glass.stage.${glass}`),
    isNoOption && noOption !== null && textOf(`no-option.status.${noOption}`),
  ].filter((said) => said !== false);
}
