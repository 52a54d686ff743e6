import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LesionDrawing, LesionSketch } from '../../src/drawing/lesion-drawing.tsx';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

const OPENED = aCase({
  lesion: { stenosisPercent: 80, pattern: 'focal-body' },
  stent: { type: 'des', layers: 1 },
  imaging: { minStentAreaMm2: 4.1, referenceLumenAreaMm2: 7.5 },
  preparation: { residualStenosisPercent: 15, minStentAreaMm2: 6.4 },
});

test('nothing stands there where nothing can be drawn', () => {
  const { container } = render(<LesionDrawing caseData={aCase({ patient: { diabetes: true } })} />);
  expect(container).toBeEmptyDOMElement();
});

test('the drawing carries its numbers, before and after', () => {
  render(<LesionDrawing caseData={OPENED} />);
  const drawing = screen.getByRole('img');
  expect(drawing).toHaveTextContent('80% → 15%');
  expect(drawing).toHaveTextContent(/MSA 4\.1.mm² → 6\.4.mm²/);
  expect(drawing).toHaveTextContent('55% → 85% expanded');
});

test('whoever does not see it is told what it shows, and no more than was entered', () => {
  render(<LesionDrawing caseData={OPENED} />);
  const name = screen.getByRole('img').getAttribute('aria-label');
  expect(name).toMatch(/^Drawing of the lesion: .*Stent layers 1.*Diameter stenosis 80%/);
  expect(name).not.toMatch(/thrombus|fracture|TIMI/i);
});

test('as in a list it has neither the cross-section nor words, and is silent beside what names the case', () => {
  const { container } = render(<LesionSketch caseData={OPENED} />);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(container).toHaveTextContent('');
});

test('an occlusion of which no pattern is known is drawn closed, and not as an open vessel', () => {
  const walls = (caseData: ReturnType<typeof aCase>) => {
    const { container, unmount } = render(<LesionSketch caseData={caseData} />);
    const count = container.querySelectorAll('svg > *').length;
    unmount();
    return count;
  };
  const layers = aCase({ stent: { layers: 1 } });
  expect(walls({ ...layers, lesion: { timiFlow: 0 } })).toBeGreaterThan(walls(layers));
});
