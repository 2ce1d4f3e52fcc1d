import {useComputed, useSignal} from '@preact/signals'
import type {FactView} from '../../protocol.ts'
import {say} from '../words.ts'
import {AddEntry} from './add-entry.tsx'
import {changeOf, changes, changesWithin, forgetWithin, inputOf, nameOf, problems, removeEntry} from './fact-changes.ts'
import {FactField} from './fact-field.tsx'
import {FactFields} from './fact-fields.tsx'
import {focusWhenLost} from './focus-when-lost.ts'
import {elementOf} from './focus-fact.ts'
import {isOnTheWay} from './go-to-fact.ts'
import {isEditable} from './facts-shown.ts'
import {withId} from './with-id.ts'
import {WrongTexts} from './wrong-texts.tsx'

/** Things by id: each folds, can be taken out, and others can be added. */
export function FactMap({map}: {map: FactView}) {
  const {path, fields, entry} = map
  const known = fields.map((field) => field.path.at(-1)!)
  const added = useComputed(() =>
    Object.values(changes.value).flatMap((change) => {
      const id = change.path.at(-1)!
      const isIn = change.path.length === path.length + 1 && nameOf(change.path) === nameOf([...path, id])
      return isIn && change.value !== null && !known.includes(id) ? [id] : []
    })
  ).value
  return (
    <div class="facts-map" id={`fact-${path.join('.')}`}>
      {fields.length === 0 && added.length === 0 && <p class="facts-quiet">{say('preview.facts.nobody')}</p>}
      {fields.map((view) => (
        <Entry key={view.path.join('.')} view={view} template={withId(entry!, view.path.at(-1)!)} isNew={false} />
      ))}
      {added.map((id) => {
        const template = withId(entry!, id)
        return <Entry key={id} view={{...template, label: id}} template={template} isNew />
      })}
      {isEditable() && entry && <AddEntry map={map} entry={entry} taken={[...known, ...added]} />}
    </div>
  )
}

function Entry({view, template, isNew}: {view: FactView; template: FactView; isNew: boolean}) {
  const {path, kind} = view
  const opened = useSignal(isNew || isOnTheWay(path))
  const isGone = changeOf(path)?.value === null
  const name = isNew ? nameIn(view) : view.label
  if (isGone) return <GoneEntry path={path} name={name} />
  const isChanged = changesWithin(path).length > 0
  const remove = ({currentTarget}: {currentTarget: Element}): void => {
    const next = currentTarget.closest('.facts-entry')?.nextElementSibling
    removeEntry(view, isNew)
    focusWhenLost(() => (isNew ? firstIn(next) : firstIn(entryAt(path))))
  }
  return (
    <details
      class="ds-details facts-entry"
      data-size="sm"
      data-entry={path.join('.')}
      // What is no entry of fields has a field of its own by that name.
      id={kind === 'fields' ? elementOf(path) : undefined}
      open={opened.value}
      onToggle={({currentTarget}) => (opened.value = currentTarget.open)}
    >
      <summary>
        <span>{name}</span>
        {isChanged && (
          <span class="ds-tag" data-size="sm" data-color="warning">
            {say('preview.facts.unsaved')}
          </span>
        )}
      </summary>
      {opened.value && (
        <div class="facts-fields">
          {kind === 'fields' ? (
            <FactFields all={template.fields} present={isNew ? [] : view.fields} />
          ) : (
            <FactField view={{...view, label: say('preview.facts.value')}} />
          )}
          {isEditable() && (
            <button
              type="button"
              class="ds-button facts-remove"
              data-variant="tertiary"
              data-size="sm"
              data-color="danger"
              onClick={remove}
            >
              {say('preview.facts.remove', {name})}
            </button>
          )}
        </div>
      )}
    </details>
  )
}

/** An entry that is taken out when the group is saved. */
function GoneEntry({path, name}: {path: readonly string[]; name: string}) {
  const wrong = problems.value[nameOf(path)] ?? []
  const keep = (): void => {
    forgetWithin(path)
    focusWhenLost(() => firstIn(entryAt(path)))
  }
  return (
    <div class="facts-gone" data-entry={path.join('.')}>
      <p>
        <s>{name}</s> {say('preview.facts.willGo')}
      </p>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-size="sm"
        aria-invalid={wrong.length > 0}
        aria-describedby={`fact-${path.join('.')}-wrong`}
        onClick={keep}
      >
        {say('preview.facts.keep')}
      </button>
      <div id={`fact-${path.join('.')}-wrong`}>
        <WrongTexts texts={wrong} />
      </div>
    </div>
  )
}

/** An entry as it is shown now, whether it stays or goes. */
function entryAt(path: readonly string[]): Element | null {
  return document.querySelector(`[data-entry="${CSS.escape(path.join('.'))}"]`)
}

/** What of an entry, or of what stands after the last one, can be gone to. */
function firstIn(place: Element | null | undefined): HTMLElement | null | undefined {
  return place instanceof HTMLButtonElement ? place : place?.querySelector<HTMLElement>('summary, button, input')
}

/** A new entry is called by the name that was filled in, until then by its id. */
function nameIn({path, fields, label}: FactView): string {
  const named = fields.find((field) => ['name', 'domain'].includes(field.path.at(-1)!))
  const typed = named && inputOf(named)
  return typeof typed === 'string' && typed !== '' ? typed : label || path.at(-1)!
}
