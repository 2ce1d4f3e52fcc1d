import {versionMark} from '../../render/version-mark.ts'
import {colophonView} from '../../template/view/colophon-view.ts'
import type {Version} from './version.ts'

/** What a version is made from. */
export type VersionParts = Omit<Version, 'colophon' | 'html' | 'markdown'>

/**
 * Make a version of a declaration, to be written while its speaker speaks.
 *
 * @param parts the declaration in one language
 * @returns the version
 */
export function createVersion(parts: VersionParts): Version {
  const {document, run, speaker, facts} = parts
  const markdown = once(() => document.write('markdown'))
  return {
    markdown,
    html: once(() => document.write('html')),
    colophon: once(() =>
      colophonView({policy: run.policy, speaker}, run.language, versionMark(markdown(), facts.updated))
    ),
    ...parts
  }
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => (made ??= {value: make()}).value
}
