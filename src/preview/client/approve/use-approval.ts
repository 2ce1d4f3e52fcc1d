import {computed, signal, type ReadonlySignal, type Signal} from '@preact/signals'
import {useMemo} from 'preact/hooks'
import type {ApprovalOutlook, ApproveRequest, LanguageName, WriteAnswer} from '../../protocol.ts'
import {nameNow} from '../panel/name-now.ts'
import {notice} from '../panel/notice.ts'
import {AnswerError} from '../source.ts'
import {source} from '../state/project.ts'
import {route} from '../state/route.ts'
import {written} from '../state/selection.ts'
import {name, reader} from '../state/settings.ts'
import {say} from '../words.ts'

/** What the form for approving a version holds. */
export interface Approval {
  /** What approving would meet; undefined until it is known. */
  outlook: Signal<ApprovalOutlook | undefined>
  by: Signal<string>
  role: Signal<string>
  note: Signal<string>
  /** Whether the change is nothing that people must be told of. */
  noNote: Signal<boolean>
  /** What must be filled in and is not, since it was to be approved without. */
  lacking: ReadonlySignal<readonly ('name' | 'note')[]>
  /** Why it was refused. */
  messages: Signal<readonly string[]>
  /** Whether it is being approved just now. */
  busy: Signal<boolean>
  /** Whether it was approved here last time. */
  isDone: Signal<boolean>
  /** Find out what approving would meet. */
  load(): Promise<void>
  /** Approve; resolves to whether it was. */
  approve(): Promise<boolean>
}

/**
 * Hold what is needed to approve a version, as long as its button is there.
 *
 * @param language the language
 * @returns the form
 */
export function useApproval(language: LanguageName): Approval {
  return useMemo(() => createApproval(language), [language.code, language.name])
}

function createApproval(language: LanguageName): Approval {
  const outlook = signal<ApprovalOutlook | undefined>(undefined)
  const [by, role, note] = [signal(name.peek()), signal(''), signal('')]
  const noNote = signal(false)
  const wasTried = signal(false)
  const lacking = computed(() => (wasTried.value && outlook.value ? lackingIn(requestOf(outlook.value)) : []))
  const messages = signal<readonly string[]>([])
  const [busy, isDone] = [signal(false), signal(false)]
  const path = (): string => `policies/${route.peek().policy}/approve`
  const load = async (): Promise<void> => {
    outlook.value = undefined
    messages.value = []
    wasTried.value = false
    isDone.value = false
    if (by.peek() === '') by.value = name.peek()
    try {
      outlook.value = await source.get<ApprovalOutlook>(`${path()}/${language.code}`, reader.peek())
    } catch (error) {
      messages.value = messagesOf(error)
    }
  }
  const requestOf = ({version, note: asked}: ApprovalOutlook): ApproveRequest => ({
    ...{language: language.code, version, by: by.value.trim(), role: role.value.trim()},
    ...(asked && {note: noNote.value ? null : note.value.trim()})
  })
  const approve = async (): Promise<boolean> => {
    const known = outlook.peek()
    if (!known || busy.peek()) return false
    messages.value = []
    wasTried.value = true
    if (lacking.peek().length > 0) return false
    const request = requestOf(known)
    busy.value = true
    try {
      const answer = await source.post<WriteAnswer>(path(), request, reader.peek())
      if (answer.ok) return settle(request, answer.undo)
      // What stands in the way has changed meanwhile.
      await load()
      messages.value = answer.kind === 'refused' ? answer.messages : []
    } catch (error) {
      messages.value = messagesOf(error)
    } finally {
      busy.value = false
    }
    return false
  }
  const settle = (request: ApproveRequest, undo: number | null): true => {
    isDone.value = true
    name.value = request.by
    note.value = ''
    noNote.value = false
    notice.value = {say: () => say('preview.approve.done', {language: nameNow(language)}), undo}
    written.value += 1
    return true
  }
  return {outlook, by, role, note, noNote, lacking, messages, busy, isDone, load, approve}
}

/** In the order in which the form asks. */
function lackingIn({by, note}: ApproveRequest): ('name' | 'note')[] {
  return [...(note === '' ? (['note'] as const) : []), ...(by === '' ? (['name'] as const) : [])]
}

function messagesOf(error: unknown): readonly string[] {
  const told = error instanceof AnswerError ? error.messages : []
  return told.length > 0 ? told : [say('preview.approve.unreachable')]
}
