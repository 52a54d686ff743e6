/**
 * A file that is dropped beside the place for it would be opened by the browser in place of the program, and with it
 * would go what is not stored. Text that is dragged into a field is left alone.
 */
export function refuseStrayFiles(): void {
  for (const kind of ['dragover', 'drop'] as const)
    document.addEventListener(kind, (event) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    });
}
