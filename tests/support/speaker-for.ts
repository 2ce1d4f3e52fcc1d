import type {Finding} from '../../src/diagnostics/finding.ts'
import {readBundle, type Bundle} from '../../src/language/bundle.ts'
import {createTranslator, type Translator} from '../../src/language/create-translator.ts'
import type {FactContext} from '../../src/language/fact-text.ts'
import {passageText} from '../../src/language/passage.ts'
import {createSpeaker} from '../../src/language/create-speaker.ts'
import type {Speaker} from '../../src/language/speaker.ts'
import {plainText} from '../../src/language/plain-text.ts'
import type {Slot} from '../../src/language/slot.ts'
import {policyWith} from './policy.ts'
import {sourceOf, standardBundle, type StandardLanguage} from './standard-bundle.ts'

/** What lies over the product's own words, and how strict the speaker is. */
export interface Setting {
  /** The policy's words. */
  words?: object
  /** The project's words. */
  project?: object
  /** Facts of the policy besides the least that it must hold. */
  facts?: Readonly<Record<string, unknown>>
  draft?: boolean
}

/** A speaker at work. */
export interface Given {
  speaker: Speaker
  translator: Translator
  context: FactContext
  /** Everything that was reported, as it comes. */
  findings: Finding[]
  /** A passage of the policy's words, as plain text. */
  passage(key: string, about?: string): string
}

/** The file of a policy's words, as findings name it. */
export const wordsFile = 'policies/example/words.yaml'

/**
 * Work with a speaker of the product's own words, and of a policy's and a project's over them.
 *
 * @param language the language
 * @param setting what lies over the product's words
 * @param work what is done while the policy's words are there
 * @returns what the work returns
 */
export function speakerFor<T>(language: StandardLanguage, setting: Setting, work: (given: Given) => T): T {
  const translator = translatorOf(language, setting.project)
  const findings: Finding[] = []
  return translator.within(bundleOf(setting.words ?? {}), () => {
    const speaker = createSpeaker({
      translator,
      draft: setting.draft ?? false,
      file: wordsFile,
      report: (finding) => findings.push(finding),
      gapText: (key) => `[missing: ${key}]`
    })
    const context = {policy: policyWith(setting.facts), speaker}
    const passage = (key: string, about?: string): string => plainText(passageText(key, context, about))
    return work({speaker, translator, context, findings, passage})
  })
}

/**
 * Write something in a language of the product.
 *
 * @param language the language
 * @param write what makes it
 * @returns it as plain text
 */
export function written(language: StandardLanguage, write: (speaker: Speaker) => Slot): string {
  return speakerFor(language, {}, ({speaker}) => plainText(write(speaker)))
}

/**
 * Say a passage of a policy's own words.
 *
 * @param language the language
 * @param text the passage, with its placeholders
 * @param setting the policy's facts and other words
 * @param about the activity that the passage is about
 * @returns the passage as plain text, no-break spaces as `~`; and what was found wrong with it
 */
export function passageIn(
  language: StandardLanguage,
  text: string,
  setting: Setting = {},
  about?: string
): {text: string; findings: Finding[]} {
  const words = {...setting.words, 'sections.intro.text': text}
  return speakerFor(language, {...setting, words}, ({passage, findings}) => ({
    text: passage('sections.intro.text', about).replaceAll('\u00a0', '~'),
    findings
  }))
}

/**
 * Say a passage with which nothing is wrong.
 *
 * @returns the passage as plain text, no-break spaces as `~`
 * @throws when something was found wrong with it
 */
export function soundPassage(...given: Parameters<typeof passageIn>): string {
  const {text, findings} = passageIn(...given)
  if (findings.length > 0) throw new Error(`Something is wrong: ${JSON.stringify(findings)}`)
  return text
}

/**
 * Make a bundle.
 *
 * @param words texts, nested or by dotted keys
 * @param file the file that they are from; default: that of a policy's words
 * @returns the bundle
 */
export function bundleOf(words: object, file: string = wordsFile): Bundle {
  return readBundle([sourceOf(file, words)]).bundle
}

const standard = new Map<StandardLanguage, Translator>()

function translatorOf(language: StandardLanguage, project: object | undefined): Translator {
  if (project) return createTranslator(language, standardBundle(language), bundleOf(project, 'locales/project.yaml'))
  const translator = standard.get(language) ?? createTranslator(language, standardBundle(language), new Map())
  standard.set(language, translator)
  return translator
}
