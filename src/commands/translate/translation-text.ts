import {languageTitle} from '../../language/language-title.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {changeLine} from '../../translate/approval/evidence-words.ts'
import {briefly} from '../../translate/passages/briefly.ts'
import {passageStates} from '../../translate/state/passage-status.ts'
import {projectWordsId} from '../../workspace/policy/policy-id.ts'
import type {
  LanguageReport,
  PassageReport,
  PolicyTranslation,
  TranslationReport
} from '../../workspace/translation/translation-status.ts'
import {argumentText} from '../report/argument-text.ts'
import {diffText} from './diff-text.ts'
import {progressBar} from './progress-bar.ts'

/** How wide the bar is, in characters. */
const barWidth = 20

/**
 * Lay out how far translations have come, for people.
 *
 * @param report how far they have come
 * @param words what says it
 * @param colour whether it is for a terminal with colours
 * @returns lines
 */
export function translationText({policies, shares}: TranslationReport, words: MessageWords, colour: boolean): string {
  const lines = [
    ...policies.flatMap((policy) => [...policyLines(policy, words, colour), '']),
    words.say('measure.title'),
    ...shares.all.map(({language, words: count, share}) => `  ${shareText(language, count, share, words)}`),
    ...shares.below.map(
      ({language, least}) => `  ${words.say('measure.below', {language: languageTitle(language, words), least})}`
    ),
    `  ${words.say('measure.note')}`
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function policyLines(
  {id, readable, damaged, wordless = [], languages}: PolicyTranslation,
  words: MessageWords,
  colour: boolean
): string[] {
  const [head, command] =
    id === projectWordsId
      ? [`${id} (${words.say('translate.ownWords')})`, 'personvern check']
      : [id, `personvern check ${argumentText(id)}`]
  if (!readable) return [head, `  ${words.say('translate.status.unreadable', {command})}`]
  return [
    head,
    ...(damaged === undefined ? [] : [`  ${words.say('translate.status.damaged', {file: damaged, command})}`]),
    ...languages.flatMap((language) => languageLines(language, words, colour)),
    ...wordless.map((language) => `  ${words.say('translate.status.wordless', {language, command})}`)
  ]
}

function languageLines(report: LanguageReport, words: MessageWords, colour: boolean): string[] {
  const {language, isSource, counts, passages} = report
  const bar = progressBar(
    [
      counts.reviewed,
      counts.translated + counts.unrecorded,
      counts.draft + counts.stale + counts.same,
      counts.absent + counts.empty
    ],
    barWidth,
    colour,
    words
  )
  const name = words.say(isSource ? 'translate.status.source' : 'translate.status.language', {
    language: languageTitle(language, words)
  })
  const states = passageStates.filter((state) => counts[state] > 0)
  const parts = states.map((state) => words.say(`translate.state.${state}`, {count: counts[state]}, counts[state]))
  return [
    `  ${name}  ${bar}`,
    `    ${[...parts, words.say('translate.status.words', {count: report.words}, report.words)].join(', ')}`,
    ...groupPassages(passages).flatMap((group) => groupLines(group, words, colour).map((line) => `    ${line}`))
  ]
}

/** Passages that are to be read again for the same facts and nothing else are told together. */
function groupPassages(passages: readonly PassageReport[]): PassageReport[][] {
  const groups = new Map<string, PassageReport[]>()
  for (const passage of passages) {
    const {key, text, ...rest} = passage
    const isAlike = rest.facts !== undefined && Object.keys(rest).every((name) => name === 'facts' || name === 'state')
    const name = isAlike ? JSON.stringify(rest) : JSON.stringify([key, text, groups.size])
    groups.set(name, [...(groups.get(name) ?? []), passage])
  }
  return [...groups.values()]
}

function groupLines(group: readonly PassageReport[], words: MessageWords, colour: boolean): string[] {
  const [first] = group as [PassageReport]
  if (group.length === 1) return passageLines(first, words, colour)
  const keys = [...new Set(group.map(({key}) => key))].join(', ')
  return [
    `- ${words.say('translate.passage.several', {count: group.length, keys}, group.length)}`,
    ...factLines(first, words)
  ]
}

function factLines({facts = []}: PassageReport, words: MessageWords): string[] {
  return facts.map((facts) => `    ${words.say('translate.passage.facts', {facts: changeLine(facts, words)})}`)
}

function passageLines(passage: PassageReport, words: MessageWords, colour: boolean): string[] {
  const {key, state, text, change, gone, minor, newValues = []} = passage
  const diff = (pieces: NonNullable<typeof change>): string => diffText(pieces, {colour})
  return [
    `- ${words.say(`translate.passage.${headOf(passage)}`, {key, text: briefly(text)})}`,
    ...(change ? [`    ${words.say('translate.passage.change', {diff: diff(change)})}`] : []),
    ...(gone === undefined ? [] : [`    ${words.say('translate.passage.gone', {text: briefly(gone)})}`]),
    ...factLines(passage, words),
    ...(minor ? [`    ${words.say('translate.passage.minorChange', {diff: diff(minor)})}`] : []),
    ...(state === 'absent'
      ? []
      : newValues.map(({before, now}) => `    ${words.say('translate.passage.newValue', {before, now})}`))
  ]
}

/** What there is to say first: how far it has come, or what is new about a passage that is right. */
function headOf({state, minor, newValues = []}: PassageReport): string {
  if (['absent', 'draft', 'empty', 'stale'].includes(state)) return state
  return minor && newValues.length === 0 ? 'minor' : 'shown'
}

function shareText(language: string, count: number, share: number | undefined, words: MessageWords): string {
  const name = languageTitle(language, words)
  if (share === undefined) return words.say('measure.language', {language: name, words: count})
  const percent = words.say('measure.percent', {number: Math.round(share * 100)})
  return words.say('measure.share', {language: name, words: count, percent})
}
