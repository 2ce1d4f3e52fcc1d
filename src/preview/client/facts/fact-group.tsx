import {useSignal} from '@preact/signals'
import {useId, useRef} from 'preact/hooks'
import type {Ref} from 'preact'
import type {FactView} from '../../protocol.ts'
import {MessageText} from '../panel/message-text.tsx'
import {addressOf, route} from '../state/route.ts'
import {say} from '../words.ts'
import {changesWithin, forgetWithin, hasProblems} from './fact-changes.ts'
import {FactFields} from './fact-fields.tsx'
import {FactMap} from './fact-map.tsx'
import {focusWhenLost} from './focus-when-lost.ts'
import {saveFacts, undoFacts, type Saved} from './save-facts.ts'

/** Facts that are saved together. */
export interface FactGroupProps {
  /** What the group is gone to by, where nothing in it is. */
  id?: string
  label: string
  help: string
  article: string
  fields: readonly FactView[]
  /** How many there are; undefined where that says nothing. */
  count?: number
  isOpen?: boolean
}

/** A group of facts, which folds. */
export function FactGroup({id, label, help, article, fields, count, isOpen = false}: FactGroupProps) {
  const opened = useSignal(isOpen)
  const isList = fields.length === 1 && fields[0]!.kind === 'map'
  const isChanged = fields.some(({path}) => changesWithin(path).length > 0)
  return (
    <details
      class="ds-details facts-group"
      id={id}
      open={opened.value}
      onToggle={({currentTarget}) => (opened.value = currentTarget.open)}
    >
      <summary>
        <span class="facts-group__label">{label}</span>
        {count !== undefined && (
          <span class="facts-quiet">{say(isList ? 'preview.facts.entries' : 'preview.facts.count', {count})}</span>
        )}
        {isChanged && (
          <span class="ds-tag" data-size="sm" data-color="warning">
            {say('preview.facts.unsaved')}
          </span>
        )}
      </summary>
      {opened.value && <GroupForm {...{label, help, article, fields, isChanged}} />}
    </details>
  )
}

interface GroupFormProps extends Pick<FactGroupProps, 'article' | 'fields' | 'help' | 'label'> {
  isChanged: boolean
}

function GroupForm({label, help, article, fields, isChanged}: GroupFormProps) {
  const saved = useSignal<Saved | undefined>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const isSaving = useRef(false)
  const paths = fields.map(({path}) => path)
  const line = useRef<HTMLDivElement>(null)
  const toLine = (): void =>
    focusWhenLost(() => line.current?.querySelector('button') ?? line.current?.querySelector<HTMLElement>('p'))
  const save = async (): Promise<void> => {
    saved.value = undefined
    isSaving.current = true
    saved.value = await saveFacts(paths)
    isSaving.current = false
    if (saved.value.isWrong)
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    toLine()
  }
  const undo = async (id: number): Promise<void> => {
    saved.value = await undoFacts(id)
    toLine()
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    if (isChanged && !isSaving.current) void save()
  }
  const forget = (): void => {
    for (const path of paths) forgetWithin(path)
    saved.value = {say: () => say('preview.facts.forgotten'), isWrong: false, undo: null, missing: []}
    toLine()
  }
  // What stood beside a fact is not told of when it has been seen to.
  const told = saved.value?.isBeside && !paths.some(hasProblems) ? undefined : saved.value
  const about = [help, article && say('preview.facts.article', {article})].filter(Boolean).join(' ')
  const [only] = fields
  return (
    <form ref={form} class="facts-form" aria-label={label} onSubmit={submit} noValidate>
      {about !== '' && <p class="facts-quiet">{about}</p>}
      {fields.length === 1 && only!.kind === 'map' ? (
        <FactMap map={only!} />
      ) : (
        <FactFields all={fields} present={fields} />
      )}
      {isChanged && (
        <div class="facts-actions">
          <button type="submit" class="ds-button">
            {say('preview.facts.save')}
          </button>
          <button type="button" class="ds-button" data-variant="tertiary" onClick={forget}>
            {say('preview.facts.forget')}
          </button>
        </div>
      )}
      <SavedLine line={line} saved={told} undo={(id) => void undo(id)} />
    </form>
  )
}

interface SavedLineProps {
  line: Ref<HTMLDivElement>
  saved: Saved | undefined
  undo: (id: number) => void
}

/** What has become of what was saved, said by itself. */
function SavedLine({line, saved: now, undo}: SavedLineProps) {
  const heading = useId()
  return (
    <div class="facts-saved" ref={line}>
      <p role="status" tabIndex={-1} class={now?.isWrong ? 'ds-validation-message' : ''}>
        {now && <MessageText text={now.say()} />}
      </p>
      {now && now.undo !== null && (
        <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={() => undo(now.undo!)}>
          {say('preview.facts.undo')}
        </button>
      )}
      {now && now.missing.length > 0 && (
        <div class="ds-alert facts-missing" data-color="warning" data-size="sm">
          <p id={heading}>{say('preview.facts.missing', {count: now.missing.length})}</p>
          <ul aria-labelledby={heading}>
            {now.missing.map(({id, message}) => (
              <li key={id}>
                <MessageText text={message} />
              </li>
            ))}
          </ul>
          <a class="ds-link" href={addressOf(route.value.policy)}>
            {say('preview.facts.toFindings')}
          </a>
        </div>
      )}
    </div>
  )
}
