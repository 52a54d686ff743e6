import { expect, it } from 'vitest';
import { sharesOf, sourcesOf } from '../../bench/timing/profile.ts';

const frame = (functionName: string, lineNumber: number, url = 'file:///main.mjs') => ({
  functionName,
  lineNumber,
  url,
  columnNumber: 0,
  scriptId: '1',
});

it('tells the files that a bundle is made of by its lines, and packages by their names', () => {
  const bundle = ['import x;', '//#region src/a/b.ts', 'code', '// a comment of src/c.ts', '// bench/d.ts', 'code'];
  const at = sourcesOf([...bundle, '//#region node_modules/zod/v4/core.js', 'code'].join('\n'));
  expect([0, 1, 2, 3, 4, 5, 7].map(at)).toEqual([
    'elsewhere',
    'src/a/b.ts',
    'src/a/b.ts',
    'src/a/b.ts',
    'bench/d.ts',
    'bench/d.ts',
    'zod',
  ]);
});

it('counts samples by file, the most first, without the time in which nothing was done', () => {
  const nodes = [
    { id: 1, callFrame: frame('(root)', -1, '') },
    { id: 2, callFrame: frame('f', 10) },
    { id: 3, callFrame: frame('g', 20) },
    { id: 4, callFrame: frame('(garbage collector)', -1, '') },
    { id: 5, callFrame: frame('(idle)', -1, '') },
    { id: 7, callFrame: frame('profileOf', 30) },
    { id: 8, callFrame: frame('', -1, '') },
    { id: 6, callFrame: frame('stringify', -1, '') },
  ];
  const samples = [1, 2, 3, 3, 2, 3, 4, 4, 5, 5, 5, 3, 6, 3, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8];
  const profile = { nodes, samples, startTime: 0, endTime: 1 };
  expect(sharesOf(profile, (line) => (line === 30 ? 'bench/timing/profile.ts' : `at ${line}`))).toEqual([
    { where: 'code made when the engine was', share: 0.5 },
    { where: 'at 20', share: 0.25 },
    { where: 'at 10', share: 0.1 },
    { where: 'clearing memory', share: 0.1 },
    { where: 'built in: stringify', share: 0.05 },
  ]);
});
