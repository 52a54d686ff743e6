import '../../../src/i18n/with-library.ts';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { SidePanel } from '../../../src/features/case-library/side-panel.tsx';

function Preview() {
  const [open, setOpen] = useState(true);
  if (!open) return <p>2 cases stored.</p>;
  return (
    <button type="button" onClick={() => setOpen(false)}>
      Import
    </button>
  );
}

function show() {
  const onClose = vi.fn();
  render(
    <>
      <SidePanel title="Cases" covers="#case" onClose={onClose}>
        <Preview />
      </SidePanel>
      <p>beside</p>
    </>,
  );
  return { onClose, user: userEvent.setup(), panel: screen.getByRole('dialog') };
}

test('when what had the focus is gone, the keyboard is still in the panel', async () => {
  const { onClose, user, panel } = show();
  await user.click(screen.getByRole('button', { name: 'Import' }));
  await waitFor(() => expect(panel).toHaveFocus());
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

test('whoever has gone elsewhere is not called back', async () => {
  const { user, panel } = show();
  const button = screen.getByRole('button', { name: 'Import' });
  await user.click(screen.getByText('beside'));
  button.click();
  expect(await screen.findByText('2 cases stored.')).toBeInTheDocument();
  expect(panel).not.toHaveFocus();
});
