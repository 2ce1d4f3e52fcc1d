import type {FindingView} from '../../protocol.ts'
import {MessageText} from '../panel/message-text.tsx'
import {say} from '../words.ts'

/** What stops a page. */
export interface StoppedNoticeProps {
  findings: readonly FindingView[]
  /** Whether the last good page is shown below. */
  shown: boolean
}

/** Says what is wrong in the files, and where, over the page that could be made last. */
export function StoppedNotice({findings, shown}: StoppedNoticeProps) {
  const [first, ...others] = findings
  return (
    <div class="ds-alert pages-stopped" data-color="danger" data-size="sm" role="alert">
      <p>
        <strong>{say('preview.pages.stopped')}</strong>
      </p>
      {first && <StoppedBy finding={first} />}
      {others.length > 0 && (
        <details class="pages-more">
          <summary>{say('preview.pages.more', {count: others.length})}</summary>
          {others.map((one) => (
            <StoppedBy key={one.id} finding={one} />
          ))}
        </details>
      )}
      <p>{say(shown ? 'preview.pages.last' : 'preview.pages.none')}</p>
    </div>
  )
}

function StoppedBy({finding: {message, place}}: {finding: FindingView}) {
  const where = say('preview.pages.place', {file: place.file, line: place.line})
  return (
    <p>
      <MessageText text={message} />{' '}
      {place.address === null ? (
        <span>{where}</span>
      ) : (
        <a class="ds-link" href={place.address}>
          {where}
        </a>
      )}
    </p>
  )
}
