import {useComputed} from '@preact/signals'
import type {PolicyView} from '../../protocol.ts'
import {policy} from '../state/project.ts'
import {filters, noFilters} from '../state/filters.ts'
import {say} from '../words.ts'
import {FindingFilterFields} from './finding-filter-fields.tsx'
import {FindingItem} from './finding-item.tsx'
import {groupFindings, type FindingGroup} from './group-findings.ts'
import {LatestUndo} from './latest-undo.tsx'
import {shownFindings} from './shown-findings.ts'
import {UnsavedList} from './unsaved-list.tsx'

/** All findings of the policy, by section, and what else waits for the editor. */
export function FindingsList() {
  const view = policy.value
  return (
    <>
      <div class="panel-head">
        <h2 id="panel-title" class="ds-heading" data-size="xs" tabIndex={-1}>
          {say('preview.panel.findings.title')}
        </h2>
        <span role="status" class="panel-quiet">
          {view && !view.fresh ? say('preview.panel.findings.checking') : ''}
        </span>
      </div>
      <UnsavedList />
      {view && <Findings view={view} />}
      {view && <LatestUndo undo={view.undo} />}
    </>
  )
}

function Findings({view}: {view: PolicyView}) {
  const {findings, broken, fresh} = view
  const all = [...broken, ...findings]
  const shown = useComputed(() => {
    const now = policy.value
    return now ? shownFindings([...now.broken, ...now.findings], filters.value) : []
  }).value
  if (all.length === 0) return fresh ? <p>{say('preview.panel.findings.none')}</p> : null
  return (
    <>
      <FindingFilterFields findings={all} languages={view.languages.map(({language}) => language)} />
      <p role="status" class="panel-quiet">
        {say('preview.panel.findings.shown', {shown: shown.length, count: all.length})}
      </p>
      {shown.length === 0 && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => (filters.value = noFilters)}>
          {say('preview.panel.findings.all')}
        </button>
      )}
      <Groups groups={groupFindings(shown, view)} all={shown.length === all.length} />
    </>
  )
}

/** What is about all of the policy is mostly for others than whoever mends its sentences: it is counted, and folded while there is more. */
function Groups({groups, all}: {groups: readonly FindingGroup[]; all: boolean}) {
  return (
    <div class="panel-folds">
      {groups.map(({id, title, findings}) => (
        <details
          key={id}
          class="ds-details panel-fold"
          data-color="neutral"
          open={id !== '' || !all || groups.length === 1}
        >
          <summary>
            <h3 class="ds-heading panel-group__title" data-size="2xs">
              {title === '' ? say('preview.panel.findings.untitled') : (title ?? say('preview.panel.findings.general'))}
            </h3>
            <span
              class="ds-badge"
              data-count={findings.length}
              data-color="neutral"
              data-variant="tinted"
              aria-hidden="true"
            />
            <span class="panel-unseen">{say('preview.panel.findings.count', {count: findings.length})}</span>
          </summary>
          <div>
            <ul class="panel-list">
              {findings.map((finding) => (
                <FindingItem key={finding.id} finding={finding} />
              ))}
            </ul>
          </div>
        </details>
      ))}
    </div>
  )
}
