import {effect, signal} from '@preact/signals'
import {diffWords} from '../../../translate/state/diff-words.ts'
import type {PassageDetail, PassageId, VersionDetail} from '../../protocol.ts'
import {AnswerError} from '../source.ts'
import {policy} from '../state/project.ts'
import {selected, written, type SelectedPassage} from '../state/selection.ts'
import {reader} from '../state/settings.ts'
import {askPolicy, reasonsOf} from './ask-server.ts'
import {opensOf, placeOf, sourceIndexOf} from './place-of.ts'
import {forgetUnsaved, keepUnsaved, unsaved, unsavedName} from './unsaved.ts'

/** The passage that is open, as far as it is known. */
export interface OpenedPassage {
  /** What was asked for. */
  asked: SelectedPassage
  detail: PassageDetail
  /** Tells it from those that were open before, wherever it stands now. */
  id: number
  /** Whether it was open before, and only stands elsewhere now. */
  followed: boolean
}

/** The passage that is open; undefined until it is known. */
export const opened = signal<OpenedPassage | undefined>(undefined)

/** Why the passage cannot be shown, in words; empty when it can. */
export const openingTrouble = signal<readonly string[]>([])

/** Whether the passage that was open is no longer in the files. */
export const openedIsGone = signal(false)

/** How far away a passage is looked for that others were put before. */
const farthest = 4

/**
 * Keep what is known of the passage that is open as the files are, as long as the panel is there.
 *
 * @returns what stops it
 */
export function followSelection(): () => void {
  let turn = 0
  let before: SelectedPassage | undefined
  return effect(() => {
    const asked = selected.value
    if (asked !== before) forgetTrouble()
    before = asked
    const ready = policy.value
    void [written.value, reader.value]
    turn += 1
    const mine = turn
    if (!asked || !ready) return
    void load(asked, () => mine === turn)
  })
}

/**
 * Show what the file is known to say now, until all is asked for again; another passage may have been opened meanwhile.
 *
 * @param version what was written
 * @param known what is known of it
 */
export function showAsWritten({language: {code}, key, index}: VersionDetail, known: Partial<VersionDetail>): void {
  const now = opened.peek()
  if (!now) return
  const isIt = (one: VersionDetail): boolean => one.language.code === code && one.key === key && one.index === index
  const versions = now.detail.versions.map((one) => (isIt(one) ? {...one, ...known} : one))
  opened.value = {...now, detail: {...now.detail, versions}}
}

async function load(asked: SelectedPassage, isLatest: () => boolean): Promise<void> {
  const before = opened.peek()
  try {
    const detail = await ask(asked)
    if (!isLatest()) return
    const again = before?.asked === asked
    const moved = again ? await findMoved(asked, before.detail, detail) : undefined
    if (!isLatest()) return
    if (again && !moved && isTakenOut(asked, before.detail, detail)) {
      openedIsGone.value = true
      openingTrouble.value = []
      return
    }
    const id = again ? before.id : idOf(detail, before)
    const found = {asked, detail, ...moved, id, followed: again}
    if (again) followUnsaved(before.detail, found.detail)
    forgetTrouble()
    opened.value = found
    if (moved) selected.value = moved.asked
  } catch (error) {
    if (!isLatest()) return
    openedIsGone.value = error instanceof AnswerError && error.status === 404
    openingTrouble.value = openedIsGone.value ? [] : reasonsOf(error)
  }
}

/** What is said of a passage that cannot be shown is not true of another. */
function forgetTrouble(): void {
  openingTrouble.value = []
  openedIsGone.value = false
}

/** A passage that is clicked in another language is the one that was open. */
function idOf(detail: PassageDetail, before: OpenedPassage | undefined): number {
  if (!before) return 0
  const isSame = before.detail.key === detail.key && sourceIndexOf(before.detail) === sourceIndexOf(detail)
  return isSame ? before.id : before.id + 1
}

type Moved = Pick<OpenedPassage, 'asked' | 'detail'>

/** Where the passage stands that was open, when another one stands in its place now: paragraphs before it came or went. */
async function findMoved(
  asked: SelectedPassage,
  before: PassageDetail,
  now: PassageDetail
): Promise<Moved | undefined> {
  const was = versionOf(before, asked.language)
  if (!was?.raw || versionOf(now, asked.language)?.raw === was.raw) return undefined
  for (let away = 1; away <= farthest; away += 1) {
    for (const index of [asked.index + away, asked.index - away]) {
      if (index < 0) continue
      const detail = await ask({...asked, index}).catch(() => undefined)
      if (detail && versionOf(detail, asked.language)?.raw === was.raw) return {asked: {...asked, index}, detail}
    }
  }
  return undefined
}

/**
 * Whether the passage that was open is gone, and what stands in its place was another before: there is less, and the words are not its
 * own. Where nothing stands, words are missing.
 */
function isTakenOut({language}: SelectedPassage, before: PassageDetail, now: PassageDetail): boolean {
  const [was, is] = [versionOf(before, language)?.raw ?? '', versionOf(now, language)?.raw ?? '']
  if (was === '' || is === '' || was === is || now.blocks >= before.blocks) return false
  const kept = diffWords(was, is).filter(({kind}) => kind === 'same')
  return kept.reduce((length, {text}) => length + text.length, 0) < was.length / 2
}

/** What was typed goes with the passage that it was typed for, also when its words are taken out of the file or come back. */
function followUnsaved(before: PassageDetail, now: PassageDetail): void {
  const id = policy.peek()?.id ?? ''
  const isSame = sourceOf(before) !== undefined && sourceOf(before) === sourceOf(now)
  for (const version of now.versions) {
    const was = versionOf(before, version.language.code)
    if (!was || was.index === version.index) continue
    const cameOrWent = was.index === null || version.index === null
    if (was.raw !== version.raw && !(isSame && cameOrWent)) continue
    const name = unsavedName(placeOf(id, before, was))
    const words = unsaved.peek()[name]
    if (!words) continue
    forgetUnsaved(name)
    // It came because it was saved here.
    if (was.index === null && words.text.trim() === version.raw) continue
    keepUnsaved(unsavedName(placeOf(id, now, version)), {...words, opens: opensOf(now, version)})
  }
}

/** What the original says. */
function sourceOf({versions}: PassageDetail): string | undefined {
  return versions.find(({isSource}) => isSource)?.raw
}

function versionOf({versions}: PassageDetail, language: string): VersionDetail | undefined {
  return versions.find((one) => one.language.code === language)
}

function ask({language, key, index}: PassageId & {language: string}): Promise<PassageDetail> {
  return askPolicy(`passages?${new URLSearchParams({language, key, index: String(index)}).toString()}`)
}
