import {defineRule, type Rule} from '../../rule.ts'
import {examples} from './examples.ts'
import {findOutdated} from './find-outdated.ts'
import {judgeDay} from './judge-day.ts'
import type {Row} from './row.ts'

/**
 * Make a rule of a row of the table of outdated things.
 *
 * @param row the row
 * @returns a rule that finds it, as the declaration's day and that of the check ask for
 */
export function toRule(row: Row): Rule {
  const {id, severity, asks, article, url} = row
  return defineRule({
    id,
    severity,
    asks,
    ...(article !== undefined && {article}),
    ...(url !== undefined && {url}),
    examples: examples[id] ?? [],
    *find(subject) {
      const judgement = judgeDay(row, subject)
      if (!judgement) return
      const {milder, word} = judgement
      for (const {actual, ...place} of findOutdated(row, subject))
        yield {...place, actual, milder, parameters: {actual, judged: {word}}}
    }
  })
}
