import type * as preact from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {ChangesBar} from './changes/changes-bar.tsx'
import {Facts} from './facts/facts.tsx'
import {Banner} from './frame/banner.tsx'
import {Header} from './frame/header.tsx'
import {PanelButton, PanelPlace} from './frame/panel-place.tsx'
import {Toolbar} from './frame/toolbar.tsx'
import {ViewTabs} from './frame/view-tabs.tsx'
import {Matrix} from './matrix/matrix.tsx'
import {Overview} from './overview/overview.tsx'
import {Columns} from './pages/columns.tsx'
import {SidePanel} from './panel/side-panel.tsx'
import {printPages} from './print/print-pages.ts'
import {policy as known, trouble} from './state/project.ts'
import {route, type View} from './state/route.ts'
import {say} from './words.ts'

/** The whole application. */
export function App() {
  const {policy, view} = route.value
  const Shown = policy === undefined ? Overview : parts[view]
  // The banner says that there is none. One that was seen stays, with what was typed.
  const isMissing = trouble.value?.isGone === true && known.value === undefined
  const isPages = policy !== undefined && view === 'pages'
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    // Whoever followed a link is at what it led to; at first the browser is where it begins.
    if (!isFirst.current) main.current?.focus({preventScroll: true})
    isFirst.current = false
  }, [policy, view])
  return (
    <div class={isPages ? 'app app-filled' : 'app'}>
      <Header />
      <Banner />
      {policy !== undefined && !isMissing && (
        <div class="frame-bar">
          <ViewTabs policy={policy} />
          {isPages && (
            <section class="frame-tools" aria-label={say('preview.frame.showing')}>
              <Toolbar />
              <PanelButton />
            </section>
          )}
        </div>
      )}
      <main
        id="main"
        tabIndex={-1}
        ref={main}
        aria-label={policy === undefined ? say('preview.title') : say(`preview.frame.view.${view}`)}
      >
        {!isMissing && <Shown key={policy} />}
      </main>
    </div>
  )
}

/** The pages of a policy, what they are compared with, and what is known of them. */
function Pages() {
  useEffect(printPages, [])
  return (
    <>
      <ChangesBar />
      <div class="app-pages">
        <Columns />
        <PanelPlace>
          <SidePanel />
        </PanelPlace>
      </div>
    </>
  )
}

const parts: Readonly<Record<View, () => preact.JSX.Element | null>> = {pages: Pages, facts: Facts, matrix: Matrix}
