import {sentencesOf} from '../../check/text/sentences.ts'
import {asWords} from '../as-words.ts'
import {firstMatch, isWholly} from '../first-match.ts'
import type {ImportCues} from '../read-cues.ts'
import type {Material, PageText} from '../material.ts'
import type {Proposal} from '../proposal.ts'

/** Names are not longer than this many words. */
const longest = 9

interface Names {
  name: string
  shortName?: string
}

/**
 * Find who says to be the controller: what stands before "is the controller", in each language.
 *
 * @param material what the pages say
 * @param proposal where the names go, as words
 */
export function proposeControllerName(material: Material, proposal: Proposal): void {
  for (const language of material.languages) {
    const found = namesIn(material, language)
    const words = proposal.words(language)
    words.set('controller.name', asWords(found?.name ?? fallback(material, language)))
    if (!found) {
      proposal.open.push({
        kind: 'controller',
        field: 'controller.name',
        ask: 'editor',
        parameters: languageOf(language)
      })
      continue
    }
    if (found.shortName !== undefined) words.set('controller.shortName', asWords(found.shortName))
    const short = found.shortName !== undefined && found.shortName !== found.name
    if (short) proposal.names(language).push({text: found.shortName!, path: 'controller'})
    proposal.names(language).push({text: found.name, path: short ? 'controller.name' : 'controller'})
  }
}

/**
 * A parameter that names a language in words.
 *
 * @param language its code
 * @returns the parameter
 */
export function languageOf(language: string): {language: {word: string}} {
  return {language: {word: `language.${language}`}}
}

/** A page has a name in its shell; until somebody writes it, the one that is nearest. */
function fallback({stated, means}: Material, language: string): string {
  const email = stated.find(({fact}) => fact.kind === 'email')?.fact.value
  return email?.replace(/^.*@/, '') ?? means.translator(language).entry('import.unknownController')?.text ?? '?'
}

function namesIn({texts, means}: Material, language: string): Names | undefined {
  const own = texts.filter((text) => text.language === language)
  const cues = means.cues(language)
  for (const {blocks} of own)
    for (const block of blocks)
      for (const {text} of sentencesOf(block, means.lexicon(language))) {
        const said = firstMatch(cues.controller, text)
        const names = said && readNames(text.slice(0, said.index), cues)
        if (names) return {...names, ...longName(names, own)}
      }
  return undefined
}

function readNames(subject: string, cues: ImportCues): Names | undefined {
  const represented = firstMatch(cues.afterName, subject)
  const whole = subject.slice(0, represented?.index)
  const shortName = /\((\p{Lu}[\p{L}\p{N}]{1,9})\)/u.exec(whole)?.[1]
  const article = firstMatch(cues.beforeName, whole)
  const name = whole
    .slice(article?.index === 0 ? article[0].length : 0)
    .replace(/[(,:].*$/, '')
    .trim()
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= longest && !isWholly(cues.noName, name)
  return isName ? {name, ...(shortName !== undefined && {shortName})} : undefined
}

/** A name in capitals is a short one; its long form may stand before it somewhere: "Name In Full (NIF)". */
function longName({name}: Names, texts: readonly PageText[]): Partial<Names> {
  if (!/^\p{Lu}{2,9}$/u.test(name)) return {}
  for (const {blocks} of texts)
    for (const {text} of blocks) {
      const at = text.indexOf(` (${name})`)
      const before = at < 0 ? undefined : /(?:\p{Lu}[\p{L}-]*)(?: [\p{L}-]+){0,7}$/u.exec(text.slice(0, at))?.[0]
      if (before !== undefined) return {name: before, shortName: name}
    }
  return {}
}
