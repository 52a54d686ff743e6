const changes = ['input', 'keyup', 'focusout'] as const;

/**
 * The name of a field in which something stands that is not in the case: still being typed, or refused. Uncontrolled
 * fields keep what was taken over as their default value; refused ones are marked invalid. Null when there is none.
 */
export function unfinishedEntry(root: ParentNode = document): string | null {
  const field = [...root.querySelectorAll<HTMLInputElement>('input[type="text"]')].find(
    (one) => one.getAttribute('aria-invalid') === 'true' || one.value !== one.defaultValue,
  );
  return field ? nameOf(field) : null;
}

function nameOf(field: HTMLInputElement): string {
  const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '';
  return label.trim();
}

/** Leaves the field that is being typed in: what is complete is taken over, as when somebody moves on. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

/** Calls back when the answer of `unfinishedEntry` may have changed. @returns the end of it */
export function followEntries(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['value', 'aria-invalid'],
  });
  for (const each of changes) document.addEventListener(each, changed);
  return () => {
    observer.disconnect();
    for (const each of changes) document.removeEventListener(each, changed);
  };
}
