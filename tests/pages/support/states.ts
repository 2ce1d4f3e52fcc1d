/** A way in which a page is looked at. */
export interface State {
  colorScheme: 'dark' | 'light'
  /** In pixels. */
  width: 320 | 1280
}

/** Every way in which a page must be right. */
export const states: readonly State[] = ([1280, 320] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({colorScheme, width}))
)

/** The height of the window, in pixels. */
export const height = 800
