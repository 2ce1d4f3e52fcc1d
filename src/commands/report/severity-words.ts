import type {SeverityWords} from '../../diagnostics/report-message.ts'
import type {MessageWords} from '../../language/message-words.ts'

/**
 * Say what the severities are called.
 *
 * @param words what says messages
 * @returns the words
 */
export function severityWords(words: MessageWords): SeverityWords {
  return {error: words.say('report.error'), warning: words.say('report.warning'), info: words.say('report.info')}
}
