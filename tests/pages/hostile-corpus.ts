import {withoutScript} from './hostile-loading.ts'
import {eventHandlers, foreignAndMutating, scripts} from './hostile-markup.ts'
import {addresses, characters, data, markdown, templates} from './hostile-text.ts'

/**
 * What somebody hostile could write where a name or a word is asked for, by kind: written for this product, after the kinds of OWASP's
 * cheat sheet on evading filters, of the tests of sanitizers, and of what this product's own languages take for syntax. Each is one line.
 */
export const hostileCorpus: Readonly<Record<string, readonly string[]>> = {
  addresses,
  characters,
  data,
  eventHandlers,
  foreignAndMutating,
  markdown,
  scripts,
  templates,
  withoutScript
}

/** All of them. */
export const hostilePayloads: readonly string[] = Object.values(hostileCorpus).flat()
