import './frame.css'
import {useEffect} from 'preact/hooks'
import {policy, changeReader, start} from '../state/project.ts'
import {addressOf, route} from '../state/route.ts'
import {reader} from '../state/settings.ts'
import {say} from '../words.ts'

/** What stands above everything: where the reader is, and the language of the application. */
export function Header() {
  const {policy: id, view} = route.value
  const title = policyTitle(id)
  const application = say('preview.title')
  const part = say(`preview.frame.view.${view}`)
  useEffect(() => {
    document.title = title === undefined ? application : [part, title, application].join(' – ')
  }, [part, title, application])
  return (
    <header class="frame-header" data-size="sm">
      <button type="button" class="ds-skip-link frame-skip" onClick={() => document.getElementById('main')?.focus()}>
        {say('preview.frame.skip')}
      </button>
      <a class="ds-link frame-home" href={addressOf()} {...(id === undefined ? {'aria-current': 'page'} : {})}>
        {application}
      </a>
      {title !== undefined && (
        <>
          <span class="frame-separator" aria-hidden="true">
            /
          </span>
          <h1 class="frame-title">{title}</h1>
        </>
      )}
      <div class="frame-choices">
        {id !== undefined && <PolicyChoice id={id} />}
        <ReaderChoice />
      </div>
    </header>
  )
}

/** What a policy is called, as soon as anything is known of it. */
function policyTitle(id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  if (policy.value?.id === id) return policy.value.title
  return start.value?.policies.find((one) => one.id === id)?.title ?? id
}

/** Goes to another policy. */
function PolicyChoice({id}: {id: string}) {
  const known = start.value?.policies ?? []
  if (known.length < 2) return null
  return (
    <div class="frame-choice">
      <label for="choose-policy">{say('preview.frame.policy')}</label>
      <select
        id="choose-policy"
        class="ds-input"
        data-size="sm"
        value={id}
        onChange={({currentTarget}) => void (location.hash = addressOf(currentTarget.value, route.peek().view))}
      >
        {known.every((one) => one.id !== id) && <option value={id}>{policyTitle(id)}</option>}
        {known.map(({id: one, title}) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Chooses the language that the application speaks. */
function ReaderChoice() {
  const languages = start.value?.languages ?? []
  if (languages.length < 2) return null
  return (
    <div class="frame-choice">
      <label for="choose-reader">{say('preview.frame.reader')}</label>
      <select
        id="choose-reader"
        class="ds-input"
        data-size="sm"
        value={reader.value}
        onChange={({currentTarget}) => void changeReader(currentTarget.value)}
      >
        {languages.map(({code, own, html}) => (
          <option key={code} value={code} lang={html}>
            {own}
          </option>
        ))}
      </select>
    </div>
  )
}
