import {compileText} from './compile-text.ts'
import type {Fragment, Mode} from './fragment.ts'

/** How many fragments a generation holds before the one before it is forgotten; bounds memory whatever is rendered. */
const generationSize = 1500

/** Compiles a text, or remembers it. */
export type Compile = (text: string, mode: Mode) => Fragment

/**
 * Make a compiler that remembers: what is the same on every page is parsed once.
 *
 * @param traced whether HTML tells where each passage comes from; default: `false`
 * @returns the compiler
 */
export function createCompiler(traced = false): Compile {
  let young = createGeneration()
  let old = createGeneration()
  let size = 0
  return (text, mode) => {
    const remembered = young[mode].get(text)
    if (remembered) return remembered
    const fragment = old[mode].get(text) ?? compileText(text, mode, traced)
    if (size >= generationSize) {
      old = young
      young = createGeneration()
      size = 0
    }
    young[mode].set(text, fragment)
    size++
    return fragment
  }
}

/** Fragments by their texts, for each mode: texts alone are keys, since to look up a text that was put together means to read it all. */
type Generation = Readonly<Record<Mode, Map<string, Fragment>>>

function createGeneration(): Generation {
  return {block: new Map(), cell: new Map(), phrase: new Map()}
}
