import type {ReportMessage} from '../../diagnostics/report-message.ts'

/**
 * Tell the same once: what is wrong with a template or a configuration is found again in every language.
 *
 * @param messages findings in words
 * @returns each of them once, in the order in which they were found
 */
export function eachOnce(messages: readonly ReportMessage[]): ReportMessage[] {
  const seen = new Set<string>()
  return messages.filter(({file, place, rule, message}) => {
    const id = JSON.stringify([file, place, rule, message])
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
  })
}
