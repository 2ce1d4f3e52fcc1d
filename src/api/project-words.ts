import {isMisuse} from '../diagnostics/misuse.ts'
import type {MessageWords} from '../language/message-words.ts'
import {loadLanguages} from '../workspace/languages/load-languages.ts'
import {packageRoot} from '../workspace/product/package-root.ts'
import {loadConfiguration} from '../workspace/project/load-configuration.ts'
import {askedWords} from './asked-words.ts'

/**
 * Make what says messages about a project of which nothing has been read, or that cannot be read: the product's own words then do.
 *
 * @param root the folder of the project
 * @param asked the language of messages that somebody asks for; default: as its configuration says, else the product's own choice
 * @returns the words
 */
export function projectWords(root: string, asked: string | undefined): MessageWords {
  try {
    return askedWords(loadLanguages(root), asked, loadConfiguration(root).configuration.messages)
  } catch (error) {
    if (!isMisuse(error)) throw error
    return askedWords(loadLanguages(packageRoot), asked)
  }
}
