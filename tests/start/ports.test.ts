import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { freePort, portOf, takePort } from '../../scripts/ports.mjs';

const NO_PORTS = [
  ' 4799',
  '4799 ',
  '1e3',
  '0x1000',
  '4799.0',
  '+80',
  '-1',
  '0',
  '00080',
  '65536',
  '1e9',
  '٤٧٩٩',
  'x',
  ' ',
];

test.each(NO_PORTS)('%j names no port', (text) => expect(portOf(text)).toBeUndefined());

test.each([
  ['1', 1],
  ['4173', 4173],
  ['65535', 65_535],
])('%j names port %i', (text, port) => expect(portOf(text)).toBe(port));

test.each([' 4799', '1e3', '0x1000', '65536'])(
  'given PORT=%j, `npm start` says so in one sentence and builds nothing',
  (PORT) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, PORT },
      encoding: 'utf8',
      timeout: 20_000, // it would serve for ever
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `PORT=${PORT} is not a port number.\n`,
    });
  },
);

describe('a port that is taken', () => {
  test('is refused to whoever asks for it until it is released', async () => {
    const taken = await takePort(0);
    if ('refused' in taken) throw new Error(taken.refused);
    expect(await takePort(taken.port)).toEqual({ refused: 'in-use' });
    expect(await freePort(taken.port)).toBeUndefined();
    await taken.release();
    expect(await freePort(taken.port)).toBe(taken.port);
  });

  test('by another program is named by `npm start`, in one sentence', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port));
    });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, PORT: String(port) },
      encoding: 'utf8',
      timeout: 20_000,
    });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toBe(`Port ${port} is in use. Stop what listens there, or choose another: PORT=4199 npm start\n`);
  });
});
