import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import {say} from '../words.ts'

/** So many facts are shown without being asked for. */
const fewFacts = 3

/** What the buttons put facts into. */
interface FactProps {
  detail: PassageDetail
  version: VersionDetail
  field: {current: HTMLTextAreaElement | null}
  /** Called with the whole text that the field then has. */
  insert: (text: string) => void
}

/** The facts that a passage names in any language, each with what it is shown as, as buttons that put it in. */
export function FactButtons({detail, version, field, insert}: FactProps) {
  const own = version.values.map(({raw, shown}) => [raw, shown] as const)
  const source = detail.versions.find(({isSource}) => isSource)?.values ?? []
  const facts = [...new Map([...source.map(({raw, shown}) => [raw, shown] as const), ...own])]
  if (facts.length === 0) return null
  const put = (raw: string): void => {
    const text = field.current
    if (!text) return
    text.setRangeText(raw, text.selectionStart, text.selectionEnd, 'end')
    text.focus()
    insert(text.value)
  }
  return (
    <details class="ds-details panel-fold" data-color="neutral" open={facts.length <= fewFacts}>
      <summary>{say('preview.panel.facts.title', {count: facts.length})}</summary>
      <div>
        <p class="panel-quiet">{say('preview.panel.facts.help')}</p>
        <ul class="panel-list">
          {facts.map(([raw, shown]) => (
            <li key={raw}>
              <button type="button" class="panel-fact" onClick={() => put(raw)}>
                <span class="panel-unseen">{say('preview.panel.facts.insert')} </span>
                <code translate={false}>{raw}</code>
              </button>{' '}
              <span>{say('preview.panel.facts.shown', {shown})}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
