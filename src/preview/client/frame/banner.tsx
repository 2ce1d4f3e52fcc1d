import {useSignalEffect} from '@preact/signals'
import {useRef, useState} from 'preact/hooks'
import {isAllKept, loadAgain} from '../state/kept-record.ts'
import {connection, isOutdated, trouble} from '../state/project.ts'
import {addressOf} from '../state/route.ts'
import {say} from '../words.ts'

/** How long it is said that the connection is back, in milliseconds. */
const shortly = 5000

/** What the reader must know at once: that the connection was lost, or that something went wrong. */
export function Banner() {
  const isBack = useIsBack()
  const lost = connection.value === 'lost'
  return (
    <div class="frame-banner" role="status">
      {lost && (
        <p class="ds-alert" data-color="warning" data-size="sm">
          {say('preview.frame.lost')}
        </p>
      )}
      {!lost && isOutdated.value && <Outdated />}
      {!lost && isBack && !isOutdated.value && (
        <p class="ds-alert" data-color="success" data-size="sm">
          {say('preview.frame.found')}
        </p>
      )}
      {!lost && trouble.value && (
        <p class="ds-alert" data-color="danger" data-size="sm">
          {trouble.value.text}{' '}
          {trouble.value.isGone && (
            <a class="ds-link" href={addressOf()}>
              {say('preview.frame.goneBack')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}

/** The page is older than the program that runs, and can show but not write. */
function Outdated() {
  return (
    <p class="ds-alert" data-color="warning" data-size="sm">
      {say('preview.frame.restarted')} {!isAllKept() && say('preview.frame.copyFirst')}{' '}
      <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={loadAgain}>
        {say('preview.frame.reload')}
      </button>
    </p>
  )
}

/** Whether the connection was lost and has just been found again. */
function useIsBack(): boolean {
  const [isBack, setIsBack] = useState(false)
  const wasLost = useRef(false)
  useSignalEffect(() => {
    const lost = connection.value === 'lost'
    const back = wasLost.current && !lost
    wasLost.current = lost
    if (!back) return
    setIsBack(true)
    const timer = setTimeout(() => setIsBack(false), shortly)
    return () => clearTimeout(timer)
  })
  return isBack
}
