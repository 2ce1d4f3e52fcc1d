import {parseArticle} from '../../model/legal-basis.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Translator} from '../../language/create-translator.ts'

/** Says what facts are called, to whoever fills them in. */
export interface FactWords {
  /** The language. */
  language: string
  /** What a field is called; its name where nothing is said. */
  label(path: readonly string[]): string
  /** What it is, in a sentence; empty where nothing is said. */
  help(path: readonly string[]): string
  /** A provision, as the model has it, in the language of the reader. */
  article(article: string | undefined): string
  /** What a word of the model's own is called; itself where nothing is said. */
  option(word: string): string
}

/**
 * Make the words of forms.
 *
 * @param words the words of the application
 * @param translator knows which of them there are
 * @returns what says them
 */
export function createFactWords(words: MessageWords, translator: Translator): FactWords {
  const firstOf = (keys: readonly string[]): string | undefined => {
    const key = keys.map((one) => `preview.facts.${one}`).find((one) => translator.has(one))
    return key && words.say(key)
  }
  /** A field of one thing is called what it is called there, else what it is called everywhere. */
  const keysOf = (kind: string, path: readonly string[]): string[] => [
    `${kind}.${path.filter((_, index) => index === 0 || index === path.length - 1).join('.')}`,
    ...(path.length > 1 ? [`${kind}.any.${path.at(-1)!}`] : [])
  ]
  return {
    language: words.language,
    label: (path) => firstOf(keysOf('field', path)) ?? path.at(-1)!,
    help: (path) => firstOf(keysOf('help', path)) ?? '',
    article(article) {
      if (article === undefined) return ''
      const [, gdpr] = /^GDPR Article (\d+(?:\(\d+\)(?:\([a-z]\))?)?)$/.exec(article) ?? []
      if (gdpr === undefined) return firstOf([`law.${slug(article)}`]) ?? article
      const parts = parseArticle(gdpr)
      return words.say(`law.article.${parts.point ? 'point' : parts.paragraph ? 'paragraph' : 'whole'}`, {...parts})
    },
    option: (word) => firstOf([`option.${word}`]) ?? word
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
