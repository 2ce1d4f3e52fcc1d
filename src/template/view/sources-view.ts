import type {Slot} from '../../language/slot.ts'
import type {Entry} from './entry.ts'
import {inARow} from './in-a-row.ts'
import {leadAlso} from './lead-also.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import {isQualified, qualified} from './qualify.ts'

/** The source that is called publicly accessible, and so need not be said to be. */
export const publicSource = 'publicly-available-source'

/** Where the data of an activity come from. */
export const sourcesPart: PartViewMaker = (_, activity, context) => {
  const sources = activity.at('sources').entries()
  const open = (is: boolean): Slot[] =>
    sources.filter((one) => one.at('public').value === is && one.at('source').value !== publicSource).map(sourceName)
  const always = sources.filter((source) => !isQualified(source)).map(sourceName)
  const sometimes = sources.filter(isQualified).map((source) => qualified(sourceName(source), source, context))
  const {first, also} = leadAlso(always, sometimes)
  return {
    ...(always.length > 0 ? {sources: inARow(first, context)} : {some: first[0]}),
    also,
    public: inARow(open(true), context),
    unpublic: inARow(open(false), context),
    lawful: sources.flatMap((source) => {
      const law = source.at('law').text()
      return law === undefined ? [] : [{source: sourceName(source), law}]
    }),
    channels: activity.at('channels').text(['or'])
  }
}

/** Where data come from. */
export const sourcesView = perActivity(sourcesPart)

/**
 * What a source is called.
 *
 * @param source the source
 * @returns its name
 */
export function sourceName(source: Entry): Slot {
  return (typeof source.value === 'string' ? source : source.at('source')).text()!
}
