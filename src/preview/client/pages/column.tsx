import {useComputed, useSignalEffect} from '@preact/signals'
import {useRef} from 'preact/hooks'
import type {LanguageProgress} from '../../protocol.ts'
import {width} from '../state/settings.ts'
import {askForPage, pageRequest} from './ask-for-page.ts'
import {ColumnHead} from './column-head.tsx'
import {PageFrame} from './page-frame.tsx'
import {pageViews} from './page-views.ts'
import {activeLanguage, isNarrow} from './shown-languages.ts'
import {tabOf} from './column-tabs.tsx'

/** A version of a policy: what is known of it, and its page. */
export function Column({policy, progress}: {policy: string; progress: LanguageProgress}) {
  const {code, name} = progress.language
  const latest = useRef('')
  const request = useComputed(() => pageRequest(code))
  useSignalEffect(() => {
    const asked = request.value
    latest.current = asked
    void askForPage(policy, code, asked, () => latest.current === asked)
  })
  const view = pageViews.value[code]
  const tab = isNarrow.value ? {role: 'tabpanel' as const, hidden: activeLanguage.value !== code} : {}
  return (
    <section
      class="pages-column"
      {...tab}
      id={`page-${code}`}
      aria-labelledby={isNarrow.value ? tabOf(code) : `column-${code}`}
    >
      <ColumnHead progress={progress} />
      <div class="pages-sheet" data-width={width.value}>
        {view?.html !== null && <PageFrame policy={policy} language={code} name={name} />}
      </div>
    </section>
  )
}
