import {useComputed, useSignalEffect} from '@preact/signals'
import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {dressHtml} from '../../../render/dress-html.ts'
import {say} from '../words.ts'
import {source, start} from '../state/project.ts'
import {mode, theme, width} from '../state/settings.ts'
import {selected, tried, type SelectedPassage} from '../state/selection.ts'
import {decoratePage} from './decorate-page.ts'
import frameStyle from './frame.css?inline'
import {changesFrameStyle} from '../changes/frame-style.ts'
import {frames, framesLoaded, layOutSoon, type OpenFrame} from './frames.ts'
import {listenToFrame} from './frame-events.ts'
import {morphPage} from './morph-page.ts'
import {passageIndex} from './passage-index.ts'
import {pageViews} from './page-views.ts'
import {printRules} from './print-rules.ts'
import {reachPassages} from './reach-passages.ts'

/** A page of a policy. */
export interface PageFrameProps {
  policy: string
  language: string
  /** What the language is called, in the language of the application. */
  name: string
}

/** A page in its theme, as it is published, in a frame of its own: nothing in it runs, and it is as tall as what it holds. */
export function PageFrame({policy, language, name}: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  // A number for each page that was loaded, since the theme may be changed while another is loading.
  const [loads, setLoads] = useState(0)
  const worn = wornTheme()
  const address = useMemo(
    () => source.frame(`${policy}/${language}?theme=${worn}&mode=${mode.peek()}`),
    [policy, language, worn]
  )
  useEffect(() => {
    const element = frame.current
    if (loads === 0 || !element?.contentDocument) return
    return openFrame({frame: element, page: element.contentDocument, language})
  }, [loads, language])
  const html = useComputed(() => {
    const wanted = tried.value[language] ?? pageViews.value[language]?.html ?? undefined
    return wanted === undefined ? undefined : dressHtml(wanted, {attributes: start.value?.clothes[wornTheme()] ?? {}})
  })
  const shown = useRef<readonly unknown[]>([])
  useSignalEffect(() => {
    void framesLoaded.value
    const page = frames.get(language)?.page
    const wanted = html.value
    if (page && wanted !== undefined && (shown.current[0] !== page || shown.current[1] !== wanted))
      morphPage(page, wanted)
    shown.current = [page, wanted]
    const [index, open, print] = [passageIndex.value, selected.value, width.value === 'print']
    if (page && index) markPage(page, language, open, print)
  })
  return (
    <iframe
      ref={frame}
      {...address}
      class="pages-frame"
      data-width={width.value}
      title={say('preview.pages.frame', {language: name})}
      aria-describedby="pages-keys"
      // Listeners of ours are only called in some browsers when scripts are allowed; the policy of the page's answer allows none.
      sandbox={source.live ? 'allow-same-origin allow-scripts' : 'allow-same-origin'}
      onLoad={() => setLoads((before) => before + 1)}
    />
  )
}

/** The theme that pages wear: the one that was chosen, else the project's. */
function wornTheme(): string {
  return theme.value || start.value?.themes[0] || 'none'
}

/** Take a page into use that has just loaded; what is returned lets go of it. */
function openFrame(open: OpenFrame): () => void {
  const {page, language} = open
  const view = page.defaultView
  if (!view) return () => undefined
  const style = new view.CSSStyleSheet()
  style.replaceSync(frameStyle + changesFrameStyle)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, style]
  listenToFrame(open)
  const observer = new ResizeObserver(layOutSoon)
  observer.observe(page.documentElement)
  frames.set(language, open)
  framesLoaded.value++
  return () => {
    observer.disconnect()
    if (frames.get(language) === open) frames.delete(language)
  }
}

function markPage(page: Document, language: string, open: SelectedPassage | undefined, print: boolean): void {
  decoratePage(page, language, open)
  reachPassages(page)
  printRules(page, print)
  layOutSoon()
}
