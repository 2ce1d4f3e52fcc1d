import type {FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import type {Slot} from '../../language/slot.ts'
import type {Block, Section} from '../../model/outline.ts'
import {blockViews} from './block-views.ts'
import {exampleView} from './example-view.ts'
import {isSummary} from './is-summary.ts'
import {sectionTitle} from './section-title.ts'
import type {BlockView, ViewContext} from './view-context.ts'

/** What the template of a whole document may name. */
export interface DocumentView {
  title: Slot
  /** The notice that the page is an example; absent when it is not. */
  example: object | undefined
  sections: readonly SectionView[]
}

/** What the template of a section may name. */
export interface SectionView {
  id: string
  /** The level of its heading, 2 to 6. */
  level: number
  title: Slot | undefined
  blocks: readonly BlockView[]
  sections: readonly SectionView[]
}

/**
 * Make the view of a policy in one language: plain values and words, nothing that a template would have to work out.
 *
 * @param context the policy and who speaks
 * @returns the view
 */
export function documentView(context: FactContext): DocumentView {
  const {policy} = context
  const numbers = numberSections(policy)
  return {
    title: passageText('title', context),
    example: policy.publication?.example ? exampleView(context) : undefined,
    sections: policy.outline.map((section) => sectionView(section, 2, {numbers, ...context}))
  }
}

function numberSections({numbering, outline}: FactContext['policy']): Map<string, number> {
  if (numbering !== 'chapters') return new Map()
  const chapters = outline.filter((section) => section.title !== 'none' && !isSummary(section))
  return new Map(chapters.map(({id}, index) => [id, index + 1]))
}

function sectionView(section: Section, level: number, context: Omit<ViewContext, 'section'>): SectionView {
  const {said} = context
  const within: ViewContext = {
    section,
    ...context,
    ...(said && {said: (fact) => said({...fact, section: section.id})})
  }
  return {
    id: section.id,
    level,
    title: section.title === 'none' ? undefined : numbered(section, within),
    blocks: (section.blocks ?? []).map((block) => blockView(block, within)),
    sections: (section.sections ?? []).map((inner) =>
      sectionView(inner, section.title === 'none' ? level : level + 1, context)
    )
  }
}

function numbered(section: Section, context: ViewContext): Slot {
  const title = sectionTitle(section, context)
  const number = context.numbers.get(section.id)
  return number === undefined ? title : context.speaker.say('document.numbered', {number: String(number), title})
}

function blockView(block: Block, context: ViewContext): BlockView {
  if (typeof block === 'string') return {partial: block, ...blockViews[block]!([], context, undefined)}
  const partial = Object.keys(block).find((name) => name !== 'columns')!
  const ids = [block[partial]!].flat()
  return {partial, ...blockViews[partial]!(ids, context, block.columns)}
}
