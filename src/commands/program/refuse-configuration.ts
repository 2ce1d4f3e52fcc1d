import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {reportText} from '../../diagnostics/report-text.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Source} from '../../source/source.ts'
import {findingMessages} from '../report/finding-messages.ts'
import {reportWords} from '../report/report-words.ts'
import {wayToProject} from '../report/way-to-project.ts'
import type {Surroundings} from './surroundings.ts'

/**
 * Say what is wrong with a configuration, and go no further: nobody shall get less than they asked for in silence.
 *
 * @param root the project, absolute
 * @param source the file; absent where it has another name than it should have
 * @param findings what is wrong with it
 * @param words what says messages
 * @param surroundings working directory and streams
 * @throws Misuse always
 */
export function refuseConfiguration(
  root: string,
  source: Source | undefined,
  findings: readonly Finding[],
  words: MessageWords,
  {cwd, stderr}: Pick<Surroundings, 'cwd' | 'stderr'>
): never {
  const messages = findingMessages(findings, source ? [source] : [], words, wayToProject(cwd, root))
  stderr.write(reportText(messages, reportWords(words)))
  throw new Misuse('configuration-broken', {file: source?.file ?? findings[0]!.file})
}
