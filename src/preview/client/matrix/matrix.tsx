import './matrix.css'
import {useSignal, useSignalEffect} from '@preact/signals'
import type {MatrixActivity, MatrixView} from '../../protocol.ts'
import {policy, revision, source} from '../state/project.ts'
import {addressOf, route} from '../state/route.ts'
import {goTo} from '../state/selection.ts'
import {reader} from '../state/settings.ts'
import {say} from '../words.ts'

/** Purpose, data, legal basis and retention of each activity, as a table. */
export function Matrix() {
  const matrix = useSignal<MatrixView | undefined>(undefined)
  useSignalEffect(() => {
    const {policy: id} = route.value
    // Asked for again when pages are, and when the policy is.
    void [revision.value, policy.value]
    if (id === undefined) return
    void source.get<MatrixView>(`policies/${id}/matrix`, reader.value).then(
      (found) => {
        if (route.peek().policy === id) matrix.value = found
      },
      () => {
        // The banner says that the server cannot be reached; what was known stays.
      }
    )
  })
  const known = matrix.value
  return (
    <div class="matrix">
      <h2 class="ds-heading" data-size="md">
        {say('preview.matrix.title')}
      </h2>
      {!known && <p>{say('preview.matrix.loading')}</p>}
      {known?.activities.length === 0 && <p>{say('preview.matrix.none')}</p>}
      {known && known.activities.length > 0 && (
        <>
          <p>{say('preview.matrix.help', {empty: known.empty})}</p>
          <MatrixTable matrix={known} />
        </>
      )}
    </div>
  )
}

/** The table; the roles are said too, since it is laid out in another way where there is little room. */
function MatrixTable({matrix: {language, columns, empty, activities}}: {matrix: MatrixView}) {
  return (
    <table class="ds-table matrix-table" role="table" data-size="sm" data-color="neutral">
      <caption>{say('preview.matrix.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {activities.map((activity, place) => (
        <tbody key={place} role="rowgroup" lang={language.html}>
          {activity.rows.map((cells, index) => (
            <tr key={index} role="row">
              {index === 0 && <ActivityHead activity={activity} />}
              {cells.map((cell, column) => (
                <td
                  key={column}
                  role="cell"
                  data-head={columns[column + 1]}
                  lang={cell === null ? reader.value : undefined}
                >
                  {cell ?? <span class="matrix-empty">{empty}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** What an activity is called, and the way to the section about it. */
function ActivityHead({activity: {title, section, rows}}: {activity: MatrixActivity}) {
  const {policy: id} = route.value
  return (
    <th scope="rowgroup" role="rowheader" rowSpan={rows.length}>
      {section === null ? (
        title
      ) : (
        <a class="ds-link" data-color="accent" href={addressOf(id)} onClick={() => (goTo.value = {section})}>
          {title}
        </a>
      )}
    </th>
  )
}
