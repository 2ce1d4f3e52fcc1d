import {useEffect, useRef} from 'preact/hooks'
import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import {selected} from '../state/selection.ts'
import {say} from '../words.ts'
import {GoneWords} from './gone-words.tsx'
import {notice} from './notice.ts'
import {opened, openedIsGone, openingTrouble} from './opened-passage.ts'
import {placeOf} from './place-of.ts'
import {TermList} from './term-list.tsx'
import {unsavedName} from './unsaved.ts'
import {VersionFold} from './version-fold.tsx'
import {VersionPart} from './version-part.tsx'

/** All that is known of the passage that is open, and where it is edited. */
export function PassagePanel() {
  const asked = selected.value
  const known = opened.value
  const detail = known && known.asked.key === asked?.key && known.asked.index === asked.index ? known.detail : undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const isThere = detail !== undefined
  useEffect(() => {
    notice.value = undefined
    if (isThere && !opened.peek()?.followed) heading.current?.focus()
  }, [asked?.key, asked?.language, isThere])
  return (
    <>
      <div class="panel-head">
        <h2 id="panel-title" class="ds-heading" data-size="xs" tabIndex={-1} ref={heading}>
          {detail?.title ?? say('preview.panel.passage')}
        </h2>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={() => (selected.value = undefined)}>
          {say('preview.panel.close')}
        </button>
      </div>
      <Trouble loading={!isThere} />
      {asked && openedIsGone.value && <GoneWords asked={asked} detail={detail} />}
      {detail && asked && !openedIsGone.value && <Passage key={known!.id} detail={detail} language={asked.language} />}
    </>
  )
}

function Trouble({loading}: {loading: boolean}) {
  const gone = openedIsGone.value
  const messages = gone ? [say('preview.panel.gone')] : openingTrouble.value
  const waits = loading && messages.length === 0
  return (
    <div role="status">
      {waits && <p class="panel-quiet">{say('preview.panel.loading')}</p>}
      {messages.map((message) => (
        <p key={message} class="ds-alert" data-color="warning">
          {message}
        </p>
      ))}
    </div>
  )
}

function Passage({detail, language}: {detail: PassageDetail; language: string}) {
  const {versions, layer, terms} = detail
  const first = versions.find((one) => one.language.code === language) ?? versions[0]
  const others = versions.filter((one) => one !== first)
  const name = (version: VersionDetail): string => unsavedName({...placeOf('', detail, version), index: 0})
  return (
    <>
      <p class="panel-quiet">{say(`preview.panel.layer.${layer}`)}</p>
      {first && <VersionPart key={name(first)} detail={detail} version={first} />}
      {others.length > 0 && (
        <section aria-labelledby="panel-others">
          <h3 id="panel-others" class="ds-heading" data-size="2xs">
            {say('preview.panel.others')}
          </h3>
          <div class="panel-folds">
            {others.map((version) => (
              <VersionFold key={name(version)} detail={detail} version={version} />
            ))}
          </div>
        </section>
      )}
      <TermList terms={terms} languages={versions.map((one) => one.language)} />
    </>
  )
}
