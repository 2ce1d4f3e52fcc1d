import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import {source, start} from '../state/project.ts'
import {say} from '../words.ts'
import {dayText} from './day-text.ts'
import {FilePlaceLine} from './file-place-line.tsx'
import {FindingItem} from './finding-item.tsx'
import {NextPassage} from './next-passage.tsx'
import {readingLanguage} from './reading.ts'
import {VersionChanges} from './version-changes.tsx'
import {VersionEditor} from './version-editor.tsx'
import {VersionTitle} from './version-title.tsx'

/** A version of a passage. */
interface VersionProps {
  detail: PassageDetail
  version: VersionDetail
}

/** The version that was clicked on, open. */
export function VersionPart(props: VersionProps) {
  return (
    <section class="panel-version" aria-labelledby="panel-version">
      <h3 id="panel-version" class="ds-heading" data-size="2xs">
        <VersionTitle {...props} />
      </h3>
      <VersionBody {...props} />
    </section>
  )
}

/** What is known of a version, and the field that it is edited in where it can be. */
export function VersionBody({detail, version}: VersionProps) {
  const {findings, place, editable, language} = version
  const isFixed = !source.live || start.value?.readOnly !== false || !editable
  return (
    <>
      <History version={version} />
      <VersionChanges version={version} />
      {isFixed ? <FixedText version={version} /> : <VersionEditor detail={detail} version={version} />}
      {language.code === (readingLanguage() ?? detail.language) && (
        <NextPassage
          from={{language: detail.language, key: detail.key, index: detail.index}}
          language={language.code}
        />
      )}
      {findings.length > 0 && (
        <div class="panel-part">
          <h4 class="ds-heading" data-size="2xs">
            {say('preview.panel.findingsHere', {count: findings.length})}
          </h4>
          <ul class="panel-list">
            {findings.map((finding) => (
              <FindingItem key={finding.id} finding={finding} here />
            ))}
          </ul>
        </div>
      )}
      {editable ? (
        <FilePlaceLine place={place} />
      ) : (
        detail.layer !== 'standard' && <p class="panel-quiet">{say('preview.panel.layer.standard')}</p>
      )}
    </>
  )
}

/** Who made it and who read it, and when, as far as that is known. */
function History({version: {by, changed, reader, read}}: {version: VersionDetail}) {
  const lines = [told('made', by, changed), told('read', reader, read)].filter(Boolean)
  return lines.length > 0 ? <p class="panel-quiet">{lines.join(' ')}</p> : null
}

function told(what: 'made' | 'read', name: string, day: string): string {
  const known = [name === '' ? '' : 'By', day === '' ? '' : 'On'].join('')
  return known === '' ? '' : say(`preview.panel.${what}${known}`, {name, day: dayText(day)})
}

/** The words as they are, where they cannot be changed. */
function FixedText({version: {shown, raw, language}}: {version: VersionDetail}) {
  const text = shown || raw
  if (text === '') return <p class="panel-quiet">{say('preview.panel.noText')}</p>
  return (
    <p class="panel-fixed" lang={language.html}>
      {text}
    </p>
  )
}
