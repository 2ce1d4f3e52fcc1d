/** A place in a tree where a value will be filled in; it is written as the token that its text holds. */
export interface Hole {
  type: 'hole'
  value: string
  /** Which end of it touches a mark of emphasis; a letter is then written as a character reference. */
  touches?: 'first' | 'last'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    hole: Hole
  }
  interface RootContentMap {
    hole: Hole
  }
}
