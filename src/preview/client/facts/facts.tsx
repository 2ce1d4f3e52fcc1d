import './facts.css'
import {useSignal} from '@preact/signals'
import {useEffect} from 'preact/hooks'
import type {FactView} from '../../protocol.ts'
import {reasonsOf} from '../panel/ask-server.ts'
import {policy} from '../state/project.ts'
import {reader} from '../state/settings.ts'
import {say} from '../words.ts'
import {FactGroup} from './fact-group.tsx'
import {elementOf} from './focus-fact.ts'
import {arriveAtFact, isOnTheWay} from './go-to-fact.ts'
import {facts, isEditable, loadFacts} from './facts-shown.ts'

/** The facts of a policy, in forms. */
export function Facts() {
  const trouble = useSignal('')
  useEffect(() => {
    facts.value = undefined
  }, [])
  useEffect(() => {
    loadFacts().then(
      () => (trouble.value = ''),
      (error: unknown) => (trouble.value = reasonsOf(error).join(' '))
    )
  }, [reader.value, policy.value])
  const groups = facts.value?.groups
  return (
    <div class="facts">
      <h2 class="ds-heading" data-size="md">
        {say('preview.facts.title')}
      </h2>
      <p class="ds-paragraph">{say(isEditable() ? 'preview.facts.intro' : 'preview.facts.introReadOnly')}</p>
      {!groups && trouble.value === '' && <p role="status">{say('preview.facts.loading')}</p>}
      {trouble.value !== '' && (
        <p class="ds-alert" data-color="danger">
          {trouble}
        </p>
      )}
      {groups?.length === 0 && (
        <p class="ds-alert" data-color="warning">
          {say('preview.facts.unreadable')}
        </p>
      )}
      {groups && groups.length > 0 && <Groups groups={groups} />}
    </div>
  )
}

/** Single facts stand together; what has others in it is a group of its own. */
function Groups({groups}: {groups: readonly FactView[]}) {
  useEffect(arriveAtFact, [])
  const isGroup = ({kind}: FactView): boolean => kind === 'fields' || kind === 'map'
  return (
    <div>
      <FactGroup
        label={say('preview.facts.single')}
        help=""
        article=""
        fields={groups.filter((one) => !isGroup(one))}
        isOpen
      />
      {groups.filter(isGroup).map((group) => (
        <FactGroup
          key={group.path.join('.')}
          label={group.label}
          help={group.help}
          article={group.article}
          fields={group.kind === 'map' ? [group] : group.fields}
          isOpen={isOnTheWay(group.path)}
          {...(group.kind === 'fields' && {id: elementOf(group.path)})}
          count={
            group.kind === 'map' ? group.fields.length : group.fields.filter(({said}) => said !== 'nothing').length
          }
        />
      ))}
    </div>
  )
}
