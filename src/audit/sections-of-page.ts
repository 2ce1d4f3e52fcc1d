import type {Subject} from '../check/subject.ts'
import {ownBlocks, type OwnBlock} from '../check/words/own-blocks.ts'
import {findEvidence, type Evidence} from './evidence.ts'

/** The words of one section of a page, its heading first. */
export type SectionBlocks = readonly OwnBlock[]

/**
 * Divide the words of a page by the section that they stand in.
 *
 * @param subject the page
 * @returns its sections, in order, those within others by themselves
 */
export function sectionsOfPage(subject: Subject): readonly SectionBlocks[] {
  const sections = new Map<unknown, OwnBlock[]>()
  for (const own of ownBlocks(subject)) {
    const id = own.text.origin.path[1]
    if (id === undefined) continue
    const blocks = sections.get(id) ?? []
    blocks.push(own)
    sections.set(id, blocks)
  }
  return [...sections.values()]
}

/** A page tells that it uses cookies: by their names, or in as many words. */
const usesCookies: Evidence = {patterns: ['cookies-used'], affirmed: true}
const cookieNames: Evidence = {facts: [{kind: 'cookie'}]}

/**
 * The sections of a page that tell which cookies it uses.
 *
 * @param subject the page
 * @returns those that name a cookie, or say that some are used
 */
export function cookieSections(subject: Subject): readonly SectionBlocks[] {
  return sectionsOnCookies(subject).filter((blocks) => says(blocks, usesCookies) || says(blocks, cookieNames))
}

/**
 * The sections of a page that speak of cookies at all.
 *
 * @param subject the page
 * @returns the sections
 */
export function sectionsOnCookies(subject: Subject): readonly SectionBlocks[] {
  return sectionsOfPage(subject).filter((blocks) => says(blocks, {patterns: ['cookie-word']}))
}

/**
 * Whether some of a page says something.
 *
 * @param blocks the paragraphs and the like that are looked at
 * @param evidence what shows it
 * @returns whether it does
 */
export function says(blocks: Iterable<OwnBlock>, evidence: Evidence): boolean {
  for (const _ of findEvidence(blocks, evidence)) return true
  return false
}
