/**
 * Begins something once what is being pressed has been let go, and at once where nothing is: what moves away from under
 * a finger is not hit by it.
 */
export function afterPress(then: () => void): void {
  if (document.querySelector(':active') === null) then();
  else document.addEventListener('click', () => then(), { once: true, capture: true });
}
