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
  let young = new Map<string, Fragment>()
  let old = new Map<string, Fragment>()
  return (text, mode) => {
    const id = `${mode} ${text}`
    const remembered = young.get(id)
    if (remembered) return remembered
    const fragment = old.get(id) ?? compileText(text, mode, traced)
    if (young.size >= generationSize) {
      old = young
      young = new Map()
    }
    young.set(id, fragment)
    return fragment
  }
}
