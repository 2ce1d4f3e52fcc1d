import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Source} from '../../source/source.ts'
import {findingMessages} from '../report/finding-messages.ts'
import {reportWords} from '../report/report-words.ts'
import type {Surroundings} from './surroundings.ts'

/**
 * Say what is wrong with a configuration, and go no further: nobody shall get less than they asked for in silence.
 *
 * @param source the file; absent where it has another name than it should have
 * @param findings what is wrong with it
 * @param words what says messages
 * @param surroundings streams
 * @throws Misuse always
 */
export function refuseConfiguration(
  source: Source | undefined,
  findings: readonly Finding[],
  words: MessageWords,
  {stderr}: Pick<Surroundings, 'stderr'>
): never {
  const messages = findingMessages(findings, source ? [source] : [], words)
  stderr.write(reportText(messages, reportWords(words)))
  throw new Misuse('configuration-broken', {file: source?.file ?? findings[0]!.file})
}
