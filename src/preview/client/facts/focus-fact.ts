/**
 * The id of the element that a fact is filled in with.
 *
 * @param path the way to the fact
 * @returns the id
 */
export function elementOf(path: readonly string[]): string {
  return `fact-${path.join('.')}`
}

/**
 * Go to where a fact is filled in, once it is shown.
 *
 * @param path the way to the fact
 */
export function focusFact(path: readonly string[]): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(elementOf(path))
    const target = element?.matches('input, select, textarea, button')
      ? element
      : element?.querySelector<HTMLElement>('input, select, textarea, button, summary')
    target?.focus()
  })
}
