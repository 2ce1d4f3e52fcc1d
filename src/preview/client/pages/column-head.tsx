import type {LanguageProgress} from '../../protocol.ts'
import {ApproveButton} from '../approve/approve-button.tsx'
import {CopyButton} from '../copy/copy-button.tsx'
import {say} from '../words.ts'
import {LanguageProgressLine} from './language-progress-line.tsx'
import {pageViews, stoppedAlike} from './page-views.ts'
import {StoppedNotice} from './stopped-notice.tsx'

/** What stands above a page: its language, how far it has come, and what can be done with it. */
export function ColumnHead({progress}: {progress: LanguageProgress}) {
  const {code, html, own} = progress.language
  const view = pageViews.value[code]
  const stopped = stoppedAlike.value.length > 0 ? [] : (view?.stopped ?? [])
  return (
    <header class="pages-head" data-sticky>
      <div class="pages-head-in">
        <div class="pages-head-line">
          <h2 class="ds-heading" data-size="2xs" id={`column-${code}`} lang={html}>
            {own}
          </h2>
          {progress.isSource && (
            <span class="ds-tag" data-size="sm" data-color="neutral">
              {say('preview.pages.source')}
            </span>
          )}
          <div class="pages-acts">
            <CopyButton language={code} />
            <ApproveButton progress={progress} />
          </div>
        </div>
        <LanguageProgressLine progress={progress} />
      </div>
      {stopped.length > 0 && <StoppedNotice findings={stopped} shown={typeof view?.html === 'string'} />}
    </header>
  )
}
