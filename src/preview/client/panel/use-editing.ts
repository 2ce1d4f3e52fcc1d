import {useSignal, type Signal} from '@preact/signals'
import type {DraftAnswer, DraftRequest, PassageDetail, VersionDetail} from '../../protocol.ts'
import {route} from '../state/route.ts'
import {name as reviewer} from '../state/settings.ts'
import {say} from '../words.ts'
import {reasonsOf, tellPolicy} from './ask-server.ts'
import {notice} from './notice.ts'
import {opensOf, placeOf, sourceIndexOf} from './place-of.ts'
import {signAct, type Signed, type SignedAct} from './sign-act.ts'
import {stopTrying, tryWords} from './try-words.ts'
import {forgetUnsaved, keepUnsaved, unsaved, unsavedName, type Unsaved} from './unsaved.ts'

/** A version that is being edited. */
export interface Editing {
  /** What is typed, else what the file says. */
  text: string
  /** What was typed and is not saved; undefined when nothing is. */
  kept: Unsaved | undefined
  /** Whether the file says something else now than when typing began. */
  overtaken: boolean
  told: Told
  change(text: string): void
  /** Show what was typed in the page again. */
  tryAgain(): void
  discard(): void
  /** Save what was typed in the place of what the file says now. */
  keepMine(): Promise<void>
  sign(act: SignedAct): Promise<void>
  draft(): Promise<void>
}

/** What is said of it meanwhile. */
export interface Told {
  /** What is wrong with the words. */
  messages: Signal<readonly string[]>
  /** What to look at in a draft. */
  notes: Signal<readonly string[]>
  /** Whether something is being written or drafted. */
  busy: Signal<boolean>
  /** What waits for a name; undefined when nothing does. */
  asking: Signal<SignedAct | undefined>
}

/**
 * Edit a version of a passage.
 *
 * @param detail the passage
 * @param version the version
 * @returns what can be done with it
 */
export function useEditing(detail: PassageDetail, version: VersionDetail): Editing {
  const told = useTold()
  const {messages, notes, asking} = told
  const {key, index, raw, language} = version
  const policy = route.value.policy ?? ''
  const name = unsavedName(placeOf(policy, detail, version))
  const kept = unsaved.value[name]
  const tryText = (text: string): void => {
    const sourceIndex = index === null ? sourceIndexOf(detail) : undefined
    tryWords({language: language.code, key, index, sourceIndex, text}, (found) => (messages.value = found))
  }
  const keep = (text: string, from: string): void => {
    const opens = opensOf(detail, version)
    keepUnsaved(name, {policy, language: language.code, opens, title: detail.title, text, from})
  }
  const discard = (): void => {
    forgetUnsaved(name)
    stopTrying(language.code)
    messages.value = []
    notes.value = []
  }
  const change = (text: string): void => {
    if (text === (kept?.from ?? raw) && text === raw) return discard()
    keep(text, kept?.from ?? raw)
    tryText(text)
    notice.value = undefined
  }
  const sign = async (act: SignedAct): Promise<void> => {
    const typed = unsaved.peek()[name]
    // Between two texts there is a choice first.
    if (act === 'save' && typed && isOvertaken(typed, raw)) {
      asking.value = undefined
      return
    }
    asking.value = reviewer.peek().trim() === '' ? act : undefined
    if (asking.value !== undefined) return
    await run(told, () => signAct(act, {name, detail, version}))
    if (unsaved.peek()[name] === undefined) notes.value = []
  }
  return {
    ...{text: kept?.text ?? raw, kept, told, change, discard, sign},
    overtaken: kept !== undefined && isOvertaken(kept, raw),
    tryAgain() {
      if (kept) tryText(kept.text)
    },
    async keepMine() {
      if (kept) keep(kept.text, raw)
      await sign('save')
    },
    draft: () => run(told, () => draft({name, detail, version}, change, notes))
  }
}

/** Where nothing stands there is nothing to choose between. */
function isOvertaken({from}: Unsaved, raw: string): boolean {
  return raw !== '' && from !== raw
}

function useTold(): Told {
  return {
    messages: useSignal<readonly string[]>([]),
    notes: useSignal<readonly string[]>([]),
    busy: useSignal(false),
    asking: useSignal<SignedAct | undefined>(undefined)
  }
}

/** One thing at a time; what is wrong is said at the field. */
async function run({busy, messages}: Told, work: () => Promise<readonly string[]>): Promise<void> {
  if (busy.peek()) return
  busy.value = true
  try {
    messages.value = await work()
  } catch (error) {
    messages.value = reasonsOf(error)
  } finally {
    busy.value = false
  }
}

async function draft(
  {name, detail, version: {language, key}}: Signed,
  change: (text: string) => void,
  notes: Signal<readonly string[]>
): Promise<readonly string[]> {
  const request = {language: language.code, key, sourceIndex: sourceIndexOf(detail)}
  const answer = await tellPolicy<DraftAnswer>('draft', request satisfies DraftRequest)
  if (!answer.ok) return answer.messages
  const {engine, text} = answer
  // What was typed meanwhile is worth more than any draft.
  if (unsaved.peek()[name]) {
    notes.value = [say('preview.panel.draftBeside', {engine, text})]
    return []
  }
  change(text)
  notes.value = answer.notes
  notice.value = {say: () => say('preview.panel.drafted', {engine}), undo: null}
  return []
}
