/**
 * Go to another element when the one that had the focus has gone away, once what became of it is shown.
 *
 * @param find finds the other one
 */
export function focusWhenLost(find: () => HTMLElement | null | undefined): void {
  const look = (): void => {
    if (document.activeElement === null || document.activeElement === document.body) find()?.focus()
  }
  // What is shown is made anew in a task of its own, which may come after the next frame.
  requestAnimationFrame(() => setTimeout(look))
}
