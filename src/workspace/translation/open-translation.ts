import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {withLock} from '../disk/with-lock.ts'
import {lockOf} from '../policy/lock-of.ts'
import {folderOf} from '../policy/policy-id.ts'
import {chooseIds} from '../project/choose-ids.ts'
import {openProject, type Project} from '../project/open-project.ts'
import {brokenWords} from '../wording/broken-words.ts'
import {loadWordingStates, type PassageStates} from '../wording/load-passage-states.ts'
import {listWordings, loadWording} from '../wording/load-wording.ts'
import type {Wording} from '../wording/wording.ts'
import {translationMisuse} from './translation-misuse.ts'

/** Words whose passages are worked with in one language: those of a policy, or the project's own. */
export interface Translation {
  project: Project
  wording: Wording
  states: PassageStates
  language: string
  /** The language that it is translated from. */
  source: string
  /** The passages of the language. */
  statuses: readonly PassageStatus[]
}

/**
 * Open a policy, or the project's own words, to work with the passages in one language.
 *
 * @param root the folder of the project
 * @param id the policy, or `locales`
 * @param language the language
 * @returns the words, and how far their passages have come
 * @throws Misuse when there is no such policy, it cannot be read, or it is not in that language
 */
export function openTranslation(root: string, id: string, language: string): Translation {
  const project = openProject(root)
  chooseIds([id], listWordings(project))
  const wording = loadWording(project, id)
  const {languages} = wording
  const broken = brokenWords(wording)
  if (!wording.readable) throw translationMisuse(wording, 'unreadable', {file: broken ?? `${folderOf(id)}/policy.yaml`})
  if (!languages.includes(language)) {
    const suggestion = nearest(language, languages)
    const more = suggestion && {nearest: suggestion}
    throw translationMisuse(wording, 'language', {actual: language, expected: languages, ...more})
  }
  if (broken !== undefined) throw translationMisuse(wording, 'unreadable', {file: broken})
  if (!wording.words.has(language)) throw new Misuse('translation-wordless', {id, actual: language})
  const states = loadWordingStates(project, wording)
  const [wrong] = states.findings
  if (wrong) throw new Misuse('records-damaged', {file: wrong.file, line: Number(wrong.parameters['line'] ?? 1)})
  return {
    project,
    wording,
    states,
    language,
    source: languages[0]!,
    statuses: states.statuses.filter((status) => status.language === language)
  }
}

/**
 * Work with passages in one language while nobody else works with the same policy.
 *
 * @param root the folder of the project
 * @param id the policy, or `locales`
 * @param language the language
 * @param work what is done with them, as they are once nobody else can change them
 * @returns what the work returns
 * @throws Misuse when there is no such policy or language, or somebody else works with it for too long
 */
export async function withTranslation<T>(
  root: string,
  id: string,
  language: string,
  work: (translation: Translation) => Promise<T> | T
): Promise<T> {
  // Before there is a folder for the lock, it must be known that there is such a policy.
  chooseIds([id], listWordings(openProject(root)))
  return withLock(lockOf(root, id), () => work(openTranslation(root, id, language)))
}
