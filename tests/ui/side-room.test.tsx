import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MayReload } from '../../src/ui/room-failed.tsx';
import { sideRoom } from '../../src/ui/side-room.tsx';

const Came = ({ name = 'the room' }: { name?: string }) => <p>{name}</p>;

/** Refuses as often as is asked, then comes. */
function refusing(times: number) {
  let left = times;
  return vi.fn((): Promise<ComponentType<{ name?: string }>> => {
    if (left-- > 0) return Promise.reject(new Error('Failed to fetch'));
    return Promise.resolve(Came);
  });
}

const failed = () => screen.findAllByRole('alert');
const retry = () => screen.getAllByRole('button', { name: 'Try again' })[0] as HTMLElement;

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

test('what does not come leaves everything around it as it is, with its fallback in its place', async () => {
  const Room = sideRoom(refusing(9));
  render(
    <main>
      <p>the answer</p>
      <Room fallback={<p>its title</p>} />
    </main>,
  );
  expect(await failed()).toHaveLength(1);
  expect(screen.getByText('the answer')).toBeInTheDocument();
  expect(screen.getByText('its title')).toBeInTheDocument();
});

test('every try fetches again, however often it was refused', async () => {
  const fetch = refusing(2);
  const Room = sideRoom(fetch);
  render(<Room />);
  await failed();
  fireEvent.click(retry());
  await failed();
  expect(fetch).toHaveBeenCalledTimes(2);
  fireEvent.click(retry());
  expect(await screen.findByText('the room')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('one try brings the room back in every place where it is drawn', async () => {
  const Room = sideRoom(refusing(1));
  render(
    <>
      <Room name="here" />
      <Room name="there" />
    </>,
  );
  expect(await failed()).toHaveLength(2);
  fireEvent.click(retry());
  expect(await screen.findByText('here')).toBeInTheDocument();
  expect(await screen.findByText('there')).toBeInTheDocument();
});

test('a room that is fetched at once is tried again like any other, and its refusal is no error of the page', async () => {
  const fetch = refusing(1);
  const Room = sideRoom(fetch, { now: true });
  expect(fetch).toHaveBeenCalledOnce();
  await new Promise((settled) => setTimeout(settled));
  render(<Room />);
  await failed();
  fireEvent.click(retry());
  expect(await screen.findByText('the room')).toBeInTheDocument();
});

test('the network coming back is a try by itself', async () => {
  const Room = sideRoom(refusing(1));
  render(<Room />);
  await failed();
  fireEvent(window, new Event('online'));
  expect(await screen.findByText('the room')).toBeInTheDocument();
});

test('a room that only draws what a word says leaves its fallback in a button, and no button in it', async () => {
  const fetch = refusing(1);
  const Room = sideRoom(fetch, { silent: true });
  render(
    <button type="button">
      <Room fallback={<i data-testid="kept" />} /> one layer
    </button>,
  );
  await vi.waitFor(() => expect(String(vi.mocked(console.error).mock.calls)).toContain('Failed to fetch'));
  expect(screen.getByTestId('kept')).toBeInTheDocument();
  expect(screen.getByRole('button')).toHaveAccessibleName('one layer');
  expect(screen.queryByRole('alert')).toBeNull();
  await vi.waitFor(() => {
    fireEvent(window, new Event('online'));
    expect(screen.getByText('the room')).toBeInTheDocument();
  });
});

test('what fails while it is drawn is kept to its own room too', async () => {
  let broken = true;
  const Room = sideRoom(async () => () => {
    if (broken) throw new Error('fell over');
    return <p>whole again</p>;
  });
  render(
    <>
      <p>the answer</p>
      <Room />
    </>,
  );
  await failed();
  expect(screen.getByText('the answer')).toBeInTheDocument();
  broken = false;
  fireEvent.click(retry());
  expect(await screen.findByText('whole again')).toBeInTheDocument();
});

test('a reload is offered, but not where it would lose the case', async () => {
  const Room = sideRoom(refusing(9));
  const { unmount } = render(<Room />);
  await failed();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  unmount();
  render(
    <MayReload value={() => false}>
      <Room />
    </MayReload>,
  );
  await failed();
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
});
