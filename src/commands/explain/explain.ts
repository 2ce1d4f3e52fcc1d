import {dump, load} from 'js-yaml'
import {everyRule, isOfPages, ruleOf} from '../../audit/every-rule.ts'
import {isAdjustable} from '../../check/known-rules.ts'
import type {ExampleFiles} from '../../check/rule.ts'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {rules, type Severity} from '../../diagnostics/rules.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Surroundings} from '../program/surroundings.ts'

/**
 * `personvern explain [rule]`: what a rule looks for and why, with examples of wrong and right.
 *
 * @param id the rule; default: a list of all rules
 * @param words what says messages
 * @param surroundings streams
 * @returns the exit code
 * @throws Misuse when there is no such rule
 */
export function explain(id: string | undefined, words: MessageWords, {stdout}: Pick<Surroundings, 'stdout'>): number {
  if (id !== undefined && !everyRule.includes(id)) {
    const suggestion = nearest(id, everyRule)
    throw new Misuse('unknown-rule', {actual: id, ...(suggestion && {nearest: suggestion})})
  }
  const lines = id === undefined ? everyRule.flatMap((one) => summary(one, words)) : explanation(id, words)
  stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.done
}

function summary(id: string, words: MessageWords): string[] {
  return [`${id}  (${words.say(`report.${severityFor(id)}`)})`, ...indented(words.say(`finding.${id}.about`))]
}

function explanation(id: string, words: MessageWords): string[] {
  const rule = ruleOf(id)
  const layout = isOfPages(id) ? asPage : asPolicy(words)
  const note = words.note(id)
  return [
    `${id}  (${words.say(`report.${severityFor(id)}`)})`,
    '',
    words.say(`finding.${id}.about`),
    ...(note === undefined ? [] : [note]),
    ...(rule ? [words.say('explain.asks', {who: words.say(`check.who.${rule.asks}`)})] : []),
    ...(rule?.url ? [rule.url] : []),
    ...(rule?.examples ?? []).flatMap(({wrong, right}) => [
      ...example(words.say('explain.wrong'), wrong, layout),
      ...example(words.say('explain.right'), right, layout)
    ]),
    ...(isAdjustable(id) && !isOfPages(id) ? ['', words.say('explain.change', {rule: id})] : [])
  ]
}

/** How the files of an example are shown. */
interface Layout {
  ending: string
  lay(text: string): string
}

const asPage: Layout = {ending: 'md', lay: (text) => text.trim()}

/** One thing a line, as people write it; what an example takes away stands as a comment. */
function asPolicy(words: MessageWords): Layout {
  return {
    ending: 'yaml',
    lay: (text) =>
      dump(load(text), {lineWidth: 100})
        .trimEnd()
        .replace(
          /^( *)([\w-]+): null$/gm,
          (_, indent: string, key: string) => `${indent}# ${words.say('explain.absent', {key})}`
        )
  }
}

function example(title: string, files: ExampleFiles, {ending, lay}: Layout): string[] {
  return [
    '',
    title,
    ...Object.entries(files).flatMap(([file, text]) => [`  ${file}.${ending}`, ...indented(lay(text), '    ')])
  ]
}

function indented(text: string, by = '  '): string[] {
  return text.split('\n').map((line) => by + line)
}

function severityFor(id: string): Severity {
  return ruleOf(id)?.severity ?? rules[id as keyof typeof rules]
}
