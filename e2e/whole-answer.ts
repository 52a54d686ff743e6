import type { Page } from '@playwright/test';
import { crossShape } from '../src/drawing/cross-shape.ts';
import { longShape } from '../src/drawing/long-shape.ts';
import { inspect } from '../src/engine/inspect.ts';
import { DEFAULT_SETTINGS } from '../src/territories/coronary/default-settings.ts';
import { knowledge } from '../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { comesNext } from '../src/wording/comes-next.ts';
import type { Names } from './answer-words.ts';

interface Wanted {
  readonly name: string;
  readonly selector: string;
}

/** What is not wholly in sight of what has to be, by name: what is absent is out of sight as well. */
export const outOfSight = (page: Page, within: string, wanted: readonly Wanted[]) =>
  page.evaluate(
    ({ holder, all }) => {
      const pane = document.querySelector(holder)?.getBoundingClientRect();
      const isHidden = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
      const isInSight = (element: Element) => {
        // Said and not shown: the plan shows it. The first reason is shown on every screen.
        if (getComputedStyle(element).clipPath !== 'none' && element !== element.parentElement?.firstElementChild)
          return true;
        if (isHidden(element)) return false;
        const { top, bottom, left, right, height } = element.getBoundingClientRect();
        const isDrawn = height > 0 && right <= window.innerWidth + 1 && left >= -1;
        return isDrawn && top >= (pane?.top ?? 0) - 1 && bottom <= window.innerHeight + 1;
      };
      return all.flatMap(({ name, selector }) => {
        const found = [...document.querySelectorAll(selector)];
        if (found.length === 0) return `${name} is absent`;
        return found.every(isInSight) ? [] : name;
      });
    },
    { holder: within, all: wanted },
  );

/** What the engine has for this case, and so has to be on its screen. */
function needed(caseData: CaseData, devices: boolean) {
  const inspection = inspect(caseData, knowledge, DEFAULT_SETTINGS);
  const { scope, device } = inspection.result;
  const { now, ask } = comesNext(inspection, caseData);
  const isInScope = scope.status !== 'out-of-scope';
  const isPlanned = isInScope && device.status !== 'undetermined';
  // Where nothing is indicated the plan has no gate, and says so.
  const isIndicated = device.status !== 'not-indicated';
  return {
    because: device.because.some((entry) => entry.as !== 'enter'),
    drawing: longShape(caseData) !== null || crossShape(caseData) !== null,
    now: now.length > 0,
    nowOrQuestion: now.length > 0 || ask !== undefined,
    gate: isInScope && isIndicated,
    devices: devices && isPlanned && isIndicated,
    plannedGate: isPlanned && isIndicated,
  };
}

const when = (condition: boolean, name: string, selector: string): Wanted[] => (condition ? [{ name, selector }] : []);

const named = (name: string) => `[aria-label=${JSON.stringify(name)}]`;

export function onPlan(caseData: CaseData, names: Names, devices: boolean): Wanted[] {
  const { because, drawing, nowOrQuestion, plannedGate, devices: columns } = needed(caseData, devices);
  return [
    ...when(true, 'answer', `#plan section${named(names.answer)}`),
    ...when(because, 'because', `#plan section${named(names.because)}`),
    ...when(drawing, 'drawing', '#plan figure'),
    ...when(nowOrQuestion, 'now', `section${named(names.now)}`),
    ...when(plannedGate, 'gate', `#plan ul${named(names.gate)}`),
    ...when(columns, 'DES', `section${named(names.des)}`),
    ...when(columns, 'DCB', `section${named(names.dcb)}`),
  ];
}

export function onFarView(caseData: CaseData, names: Names): Wanted[] {
  const { because, drawing, now, gate } = needed(caseData, false);
  return [
    ...when(true, 'answer', 'dialog[open] p:not(figure *)'),
    ...when(because, 'because', `dialog[open] ul${named(names.because)} li`),
    ...when(drawing, 'drawing', 'dialog[open] figure'),
    ...when(now, 'now', `dialog[open] ul${named(names.now)} li > span`),
    ...when(gate, 'gate', `dialog[open] ul${named(names.gate)} > li`),
    ...when(true, 'buttons', 'dialog[open] button'),
  ];
}

/** From the table: the smallest type among the answer, the reasons, what is done now and the gate's values. */
export const smallestType = (page: Page, names: Names) =>
  page.evaluate(
    (read) =>
      Math.min(
        ...[...document.querySelectorAll(read)]
          .filter((each) => each.closest('figure') === null)
          .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
      ),
    `dialog[open] :is(p > span, ${named(names.because)} li, ${named(names.now)} li > span, li > [aria-hidden])`,
  );
