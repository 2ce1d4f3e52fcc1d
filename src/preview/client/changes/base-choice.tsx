import {useSignal} from '@preact/signals'
import {useEffect, useId, useRef} from 'preact/hooks'
import type {Base, PolicyView, RevisionsView} from '../../protocol.ts'
import {dayText} from '../panel/day-text.ts'
import {source} from '../state/project.ts'
import {base} from '../state/settings.ts'
import {say} from '../words.ts'
import {currentBase} from './page-query.ts'
import {useAnswer} from './use-answer.ts'

/** Chooses what the pages of a policy are compared with. */
export function BaseChoice({view}: {view: PolicyView}) {
  const typing = useSignal(false)
  const id = useId()
  const select = useRef<HTMLSelectElement>(null)
  const found = useAnswer<RevisionsView>(source.live ? `revisions?policy=${view.id}` : undefined, view)
  const now = currentBase(view)
  const choose = (value: string): void => {
    typing.value = value === other
    if (value !== other) compareWith(view, baseOf(value))
  }
  return (
    <>
      <label class="changes-choice" for={id}>
        <span>{say('preview.changes.label')}</span>
        <select
          class="ds-input"
          data-size="sm"
          id={id}
          ref={select}
          value={typing.value ? other : valueOf(now)}
          onChange={({currentTarget}) => choose(currentTarget.value)}
        >
          <option value="none">{say('preview.changes.none')}</option>
          <Approved view={view} />
          {source.live && <Revisions found={found} now={now} />}
        </select>
      </label>
      {typing.value && (
        <OtherRevision
          choose={(revision) => {
            typing.value = false
            compareWith(view, {kind: 'revision', revision})
            select.current?.focus()
          }}
        />
      )}
    </>
  )
}

const other = 'other'

function Approved({view}: {view: PolicyView}) {
  const has = view.languages.some(({approved}) => approved)
  return (
    <option value="approved" disabled={!has}>
      {say(has ? 'preview.changes.approved' : 'preview.changes.approvedNone')}
    </option>
  )
}

function Revisions({found, now}: {found: RevisionsView | undefined; now: Base}) {
  const commits = found?.revisions ?? []
  const chosen = now.kind === 'revision' ? now.revision : undefined
  const isListed = commits.some(({sha}) => sha === chosen)
  return (
    <optgroup label={say('preview.changes.earlier')}>
      {chosen !== undefined && !isListed && <option value={revisionValue(chosen)}>{chosen}</option>}
      {commits.map(({sha, day, subject}) => (
        <option key={sha} value={revisionValue(sha)}>
          {`${dayText(day)} – ${subject}`}
        </option>
      ))}
      {found?.problem === null && <option value={other}>{say('preview.changes.other')}</option>}
    </optgroup>
  )
}

function OtherRevision({choose}: {choose(revision: string): void}) {
  const text = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: Event): void => {
    event.preventDefault()
    const revision = text.value.trim()
    if (revision !== '') choose(revision)
  }
  return (
    <form class="changes-other" onSubmit={submit}>
      <label class="changes-choice">
        <span>{say('preview.changes.otherLabel')}</span>
        <input
          class="ds-input"
          data-size="sm"
          ref={field}
          autocomplete="off"
          spellcheck={false}
          value={text.value}
          onInput={({currentTarget}) => (text.value = currentTarget.value)}
        />
      </label>
      <button class="ds-button" data-size="sm" data-variant="secondary" type="submit">
        {say('preview.changes.show')}
      </button>
    </form>
  )
}

function compareWith({id}: PolicyView, chosen: Base): void {
  base.value = {...base.peek(), [id]: chosen}
}

function revisionValue(revision: string): string {
  return `revision:${revision}`
}

function valueOf(one: Base): string {
  return one.kind === 'revision' ? revisionValue(one.revision) : one.kind
}

function baseOf(value: string): Base {
  if (value.startsWith('revision:')) return {kind: 'revision', revision: value.slice('revision:'.length)}
  return value === 'approved' ? {kind: 'approved'} : {kind: 'none'}
}
