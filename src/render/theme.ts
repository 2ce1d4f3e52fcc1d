/** What pages wear. */
export interface Theme {
  /** Its name, that of its folder. */
  name: string
  /** Attributes that elements get, by their names, or by name and class: `{h2: {…}, 'a.skip-link': {class: 'ds-skip-link'}}`. */
  attributes: Readonly<Record<string, Readonly<Record<string, string>>>>
}
