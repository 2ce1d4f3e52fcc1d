import {describeProcessing, type ProcessingDescription} from '../../record/dpv/describe-processing.ts'
import {hrefLanguage} from '../project/html-language.ts'
import type {Version} from './version.ts'

/**
 * Describe the processing that a declaration tells of, for machines.
 *
 * @param version the declaration in one language
 * @returns the description in W3C's Data Privacy Vocabulary, as JSON-LD
 */
export function processingOf({run, speaker, document}: Version): ProcessingDescription {
  const {policy, project} = run
  const codeOf = (language: string): string => hrefLanguage(project, language)
  return describeProcessing({policy, speaker, title: document.title, codeOf})
}
