import {readPassages} from '../../translate/passages/read-passages.ts'
import {shownText} from '../../translate/passages/segment.ts'
import type {Project} from '../../workspace/project/open-project.ts'
import {textBase} from '../../workspace/translation/text-base.ts'
import {typedText} from '../../workspace/translation/typed-text.ts'
import type {PassageId, VersionDetail} from '../protocol.ts'

/**
 * Show a passage that comes from words which nobody changes here: the product's, or in one language the project's.
 *
 * @param place which passage, in which language
 * @param project the project
 * @returns the version; undefined when the language has no such words
 */
export function standardVersion(
  {key, index, language}: PassageId & {language: string},
  {languages}: Project
): Omit<VersionDetail, 'isSource' | 'language'> | undefined {
  const entry = languages.translator(language).entry(key)
  const passage = entry && readPassages(key, entry.text).find((one) => one.index === index)
  if (!passage) return undefined
  return {
    ...{key, index, state: 'reviewed'},
    raw: typedText(passage.raw),
    shown: shownText(passage.segment),
    base: textBase(entry.text),
    editable: false,
    place: {file: entry.origin.file, line: 1, column: 1, address: null},
    ...{by: '', changed: '', reader: '', read: ''},
    ...{change: null, minor: null, gone: null, facts: [], values: [], findings: [], engine: null}
  }
}
