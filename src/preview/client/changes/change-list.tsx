import {useRef} from 'preact/hooks'
import type {ChangeRow, CompareView} from '../../protocol.ts'
import {say} from '../words.ts'
import {goToChange} from './go-to-change.ts'
import {groupRows, type ChangeGroup} from './group-rows.ts'
import {nameLanguages} from './name-languages.ts'

/** What changed, by the languages that it has changed in. */
export function ChangeList({compared}: {compared: CompareView}) {
  const groups = groupRows(compared.rows)
  const [first] = groups
  const list = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (list.current) list.current.open = false
  }
  const closeBack = (): void => {
    close()
    list.current?.querySelector('summary')?.focus()
  }
  return (
    <details
      class="changes-list"
      ref={list}
      onKeyDown={({key}) => {
        if (key === 'Escape') closeBack()
      }}
      onFocusOut={({relatedTarget}) => {
        if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) close()
      }}
    >
      <summary>{first ? groupLine(first, compared) : ''}</summary>
      <div class="changes-groups">
        <p class="changes-legend">
          <ins>{say('preview.changes.legend.new')}</ins> <del>{say('preview.changes.legend.gone')}</del>
        </p>
        {groups.map((group) => (
          <section key={group.name}>
            <h2 class="changes-heading">{groupLine(group, compared)}</h2>
            <ul>
              {group.rows.map((row) => (
                <Change
                  key={`${row.key} ${row.index} ${row.kind}`}
                  row={row}
                  choose={() => {
                    closeBack()
                    goToChange(row, true)
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}

function Change({row, choose}: {row: ChangeRow; choose(): void}) {
  return (
    <li>
      <button class="changes-row" type="button" onClick={choose}>
        <span class="ds-tag" data-size="sm" data-color="neutral">
          {say(`preview.changes.kind.${row.kind}`)}
        </span>
        <span class="changes-title">{row.title}</span>
        <span class="changes-text">{row.text}</span>
      </button>
    </li>
  )
}

/** In which languages how much has changed, and in which not. */
function groupLine({changedIn, notIn, rows}: ChangeGroup, {languages}: CompareView): string {
  const [changed, unchanged] = [nameLanguages(changedIn, languages), nameLanguages(notIn, languages)]
  const facts = {changed, unchanged, count: rows.length}
  const isEverywhere = notIn.length === 0 && changedIn.length === languages.length && languages.length > 1
  if (isEverywhere) return say('preview.changes.everywhere', facts)
  return say(notIn.length > 0 ? 'preview.changes.uneven' : 'preview.changes.even', facts)
}
