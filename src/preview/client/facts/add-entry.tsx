import {useSignal} from '@preact/signals'
import {useEffect, useId, useRef} from 'preact/hooks'
import type {FactView} from '../../protocol.ts'
import {say} from '../words.ts'
import {addEntry, fill} from './fact-changes.ts'
import {focusFact} from './focus-fact.ts'
import {idFromName} from './id-from-name.ts'
import {LineField} from '../fields/line-field.tsx'
import {withId} from './with-id.ts'

/** A map that something is added to. */
export interface AddEntryProps {
  map: FactView
  /** What a new entry looks like. */
  entry: FactView
  /** Ids that there are. */
  taken: readonly string[]
}

/** The button that adds an entry, and what it asks then. */
export function AddEntry(props: AddEntryProps) {
  const isOpen = useSignal(false)
  const opener = useRef<HTMLButtonElement>(null)
  const label = say('preview.facts.addEntry', {what: props.map.label.toLowerCase()})
  const close = (isDone: boolean): void => {
    isOpen.value = false
    if (!isDone) requestAnimationFrame(() => opener.current?.focus())
  }
  if (isOpen.value) return <NewEntry {...props} label={label} close={close} />
  return (
    <button
      ref={opener}
      type="button"
      class="ds-button facts-new"
      data-variant="secondary"
      data-size="sm"
      onClick={() => (isOpen.value = true)}
    >
      {label}
    </button>
  )
}

interface NewEntryProps extends AddEntryProps {
  label: string
  close: (isDone: boolean) => void
}

/** Asks what a new entry is called, and by which id it is known. */
function NewEntry({map, entry, taken, label, close}: NewEntryProps) {
  const name = useSignal('')
  const own = useSignal<string | undefined>(undefined)
  const wrong = useSignal('')
  const first = useRef<HTMLInputElement>(null)
  const about = useId()
  useEffect(() => first.current?.focus(), [])
  const id = own.value ?? idFromName(name.value, taken)
  const named = entry.fields.find((field) => ['name', 'domain'].includes(field.path.at(-1)!))
  const add = (): void => {
    const reason = !/^[a-z][a-z0-9-]*$/.test(id) ? 'badId' : taken.includes(id) ? 'takenId' : ''
    wrong.value = reason && say(`preview.facts.${reason}`)
    if (reason !== '') return first.current?.focus()
    const path = [...map.path, id]
    addEntry(path, entry)
    const field = named && withId(named, id)
    if (field && name.peek().trim() !== '') fill(field, name.peek().trim())
    close(true)
    focusFact(field?.path ?? path)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close(false)
    // In a field, the key would save the whole group.
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    add()
  }
  return (
    <div class="facts-adding" role="group" aria-label={label} onKeyDown={press}>
      <LineField
        label={named?.label ?? say('preview.facts.newName')}
        input={first}
        value={name.value}
        change={(text) => (name.value = text)}
        longest={200}
        about={about}
        isWrong={wrong.value !== ''}
      />
      <LineField
        label={say('preview.facts.id')}
        help={say('preview.facts.idHelp')}
        value={id}
        change={(text) => (own.value = text)}
        longest={200}
        about={about}
        isWrong={false}
      />
      <p id={about} role="alert" class={wrong.value === '' ? '' : 'ds-validation-message'}>
        {wrong}
      </p>
      <div class="facts-actions">
        <button type="button" class="ds-button" data-variant="secondary" onClick={add}>
          {say('preview.facts.add')}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={() => close(false)}>
          {say('preview.facts.cancel')}
        </button>
      </div>
    </div>
  )
}
