import './overview.css'
import {useEffect} from 'preact/hooks'
import {say} from '../words.ts'
import {followOverview, overview} from './overview-data.ts'
import {PolicyCard} from './policy-card.tsx'

/** The first screen: how every declaration is, and what to do next. */
export function Overview() {
  useEffect(followOverview, [])
  const known = overview.value
  const done = known?.policies.filter(({fresh}) => fresh).length ?? 0
  const count = known?.policies.length ?? 0
  return (
    <div class="overview">
      <h1 class="ds-heading" data-size="md">
        {say('preview.overview.title')}
      </h1>
      <p class="ds-sr-only" role="status">
        {known ? say('preview.overview.checked', {done, count}) : ''}
      </p>
      {!known && <p>{say('preview.overview.loading')}</p>}
      {known && known.trouble !== null && (
        <div class="ds-alert" data-color="danger">
          <p>{known.trouble}</p>
        </div>
      )}
      <ul class="overview-list">
        {known?.policies.map((policy) => (
          <PolicyCard key={policy.id} policy={policy} />
        ))}
      </ul>
    </div>
  )
}
