import {createMessageWords, type MessageWords} from '../../language/message-words.ts'
import type {Project} from '../../workspace/project/open-project.ts'

/**
 * The words of the application.
 *
 * @param project the project, whose own bundles may change them
 * @param language the language that is asked for
 * @param otherwise the language that is spoken where the application does not speak that
 * @returns what says messages
 */
export function applicationWords({languages}: Project, language: string, otherwise: string): MessageWords {
  const {known, translator} = languages
  const speaks = known.includes(language) && translator(language).has('preview.title')
  return createMessageWords(translator(speaks ? language : otherwise))
}
