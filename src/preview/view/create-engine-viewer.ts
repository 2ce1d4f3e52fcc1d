import type {Configuration} from '../../model/configuration.ts'
import {chooseEngine} from '../../workspace/translation/choose-engine.ts'
import type {Wording} from '../../workspace/wording/wording.ts'
import type {VersionDetail} from '../protocol.ts'
import type {Session} from '../session/session.ts'

/**
 * Says what would make drafts.
 *
 * @param wording the words
 * @param language the language that is drafted in
 */
export type ViewEngine = (wording: Wording, language: string) => VersionDetail['engine']

/**
 * Make what says which engine would draft; nothing is started, and the answer is remembered as long as the configuration is the same.
 *
 * @param session the project
 * @returns what says it: null for the language that is translated from, and where there is none
 */
export function createEngineViewer(session: Session): ViewEngine {
  const known = new WeakMap<Configuration, Map<string, VersionDetail['engine']>>()
  return (wording, language) => {
    const {project, apertium: local, secret} = session
    const [source] = wording.languages
    if (source === undefined || language === source) return null
    const answers = known.get(project.configuration) ?? new Map<string, VersionDetail['engine']>()
    known.set(project.configuration, answers)
    const direction = {from: source, to: language}
    const name = `${source} ${language}`
    if (answers.has(name)) return answers.get(name)!
    const engine = chooseEngine({project, wording, source}, {direction, local, secret})
    const answer = engine ? {name: engine.name, remote: engine.leavesHouse} : null
    answers.set(name, answer)
    void engine?.close()
    return answer
  }
}
