import {dump, load} from 'js-yaml'
import {checkRules} from '../check/rules/index.ts'
import type {ExampleFiles, Rule} from '../check/rule.ts'
import {isAdjustable, knownRules} from '../check/known-rules.ts'
import {exitCodes} from '../diagnostics/exit-codes.ts'
import {Misuse} from '../diagnostics/misuse.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {rules, type Severity} from '../diagnostics/rules.ts'
import type {MessageWords} from '../language/message-words.ts'
import type {Surroundings} from './surroundings.ts'

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
  if (id !== undefined && !knownRules.includes(id)) {
    const suggestion = nearest(id, knownRules)
    throw new Misuse('unknown-rule', {actual: id, ...(suggestion && {nearest: suggestion})})
  }
  const lines = id === undefined ? knownRules.flatMap((one) => summary(one, words)) : explanation(id, words)
  stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.done
}

function summary(id: string, words: MessageWords): string[] {
  return [`${id}  (${words.say(`report.${severityFor(id)}`)})`, ...indented(words.say(`finding.${id}.about`))]
}

function explanation(id: string, words: MessageWords): string[] {
  const rule = ruleOf(id)
  const note = words.note(id)
  return [
    `${id}  (${words.say(`report.${severityFor(id)}`)})`,
    '',
    words.say(`finding.${id}.about`),
    ...(note === undefined ? [] : [note]),
    ...(rule ? [words.say('explain.asks', {who: words.say(`check.who.${rule.asks}`)})] : []),
    ...(rule?.url ? [rule.url] : []),
    ...(rule?.examples ?? []).flatMap(({wrong, right}) => [
      ...example(words.say('explain.wrong'), wrong, words),
      ...example(words.say('explain.right'), right, words)
    ]),
    ...(isAdjustable(id) ? ['', words.say('explain.change', {rule: id})] : [])
  ]
}

function example(title: string, files: ExampleFiles, words: MessageWords): string[] {
  return [
    '',
    title,
    ...Object.entries(files).flatMap(([file, text]) => [`  ${file}.yaml`, ...indented(laidOut(text, words), '    ')])
  ]
}

/** One thing a line, as people write it; what an example takes away stands as a comment. */
function laidOut(text: string, words: MessageWords): string {
  return dump(load(text), {lineWidth: 100})
    .trimEnd()
    .replace(
      /^( *)([\w-]+): null$/gm,
      (_, indent: string, key: string) => `${indent}# ${words.say('explain.absent', {key})}`
    )
}

function indented(text: string, by = '  '): string[] {
  return text.split('\n').map((line) => by + line)
}

function ruleOf(id: string): Rule | undefined {
  return checkRules.find((rule) => rule.id === id)
}

function severityFor(id: string): Severity {
  return ruleOf(id)?.severity ?? rules[id as keyof typeof rules]
}
