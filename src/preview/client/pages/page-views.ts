import {computed, signal} from '@preact/signals'
import type {PageView} from '../../protocol.ts'

/** The pages of the policy that is looked at, by language, as they were asked for last. */
export const pageViews = signal<Readonly<Record<string, PageView>>>({})

/** What stops every page alike, to be said once; none when each has its own. */
export const stoppedAlike = computed(() => {
  const views = Object.values(pageViews.value)
  const [first] = views
  if (!first || views.length < 2) return []
  const name = ({stopped}: PageView): string => stopped.map(({id}) => id).join('\n')
  return views.every((view) => name(view) === name(first)) ? first.stopped : []
})
