import type {LanguageProgress} from '../../protocol.ts'
import type {PassageState} from '../../../translate/state/passage-status.ts'
import {policy} from '../state/project.ts'
import {say} from '../words.ts'

/** What is left to do, and what is done: the states that count as each, in the order of the bar. What nobody has read yet is written, and not read again. */
const parts = {
  missing: ['absent', 'empty'],
  stale: ['stale'],
  draft: ['draft'],
  written: ['same', 'unrecorded', 'translated'],
  read: ['reviewed']
} as const satisfies Readonly<Record<string, readonly PassageState[]>>

type Part = keyof typeof parts

const names = Object.keys(parts) as Part[]

/** What is told in words when there is any of it. */
const told: readonly Part[] = ['missing', 'stale', 'draft']

/** How far a language has come, in words and as a thin bar. */
export function LanguageProgressLine({progress}: {progress: LanguageProgress}) {
  const counts = new Map(
    names.map((name) => [name, parts[name].reduce((sum, state) => sum + progress.counts[state], 0)])
  )
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
  if (all === 0)
    return <p class="pages-progress">{policy.value?.fresh === false ? say('preview.pages.checking') : ''}</p>
  const left = told
    .filter((name) => counts.get(name)! > 0)
    .map((name) => say(`preview.pages.${name}`, {count: counts.get(name)!}))
  const read = say('preview.pages.read', {count: all, read: counts.get('read')!})
  return (
    <div class="pages-progress">
      <p>{[...left, read].join(' · ')}</p>
      <div class="pages-bar" aria-hidden="true">
        {names
          .filter((name) => counts.get(name)! > 0)
          .reverse()
          .map((name) => (
            <span key={name} data-part={name} style={{flexGrow: counts.get(name)!}} />
          ))}
      </div>
    </div>
  )
}
