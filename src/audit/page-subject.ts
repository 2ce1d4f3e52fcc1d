import type {LanguageMeans} from '../check/lexicon/language-means.ts'
import type {Analyser, OwnText, Subject, Version} from '../check/subject.ts'
import {readBlocks} from '../check/text/read-blocks.ts'
import {withOnce} from '../check/with-once.ts'
import {firstDay} from '../model/date.ts'
import type {Section} from '../model/outline.ts'
import type {Policy} from '../model/policy.ts'
import type {Page} from '../published/page.ts'
import {updatedDay} from './updated-day.ts'

/** What a page is judged with. */
export interface AuditMeans extends LanguageMeans {
  /** The day on which it is audited; absent when nobody says it. */
  today?: string | undefined
  /** The words of all languages that an analyser knows, when one is installed. */
  analyser?: Analyser | undefined
}

/**
 * Lay a page out as what rules look at: a policy of one language that has words and no facts but the day of its last change.
 *
 * @param page the page
 * @param means what is known of its language, and the day
 * @returns the subject; its sections are those of the page, its texts `title`, `sections.<id>.title` and `sections.<id>.text`
 */
export function pageSubject(page: Page, means: AuditMeans): Subject {
  const version = versionOf(page, means)
  const updated = updatedDay(version)
  const policy: Policy = {
    personvern: 1,
    languages: [page.language],
    controller: {},
    outline: outlineOf(page),
    ...(updated !== undefined && {updated})
  }
  return withOnce({
    policy,
    file: page.file,
    asOf: updated === undefined ? undefined : firstDay(updated),
    today: means.today,
    versions: [withSections(version, policy.outline), ...besideOf(version, means)],
    shown: new Map(),
    analyser: means.analyser
  })
}

function versionOf(page: Page, {translator, lexicon, extractor}: AuditMeans): Version {
  const {language, file} = page
  const texts = textsOf(page)
  return {
    language,
    file,
    words: texts,
    texts,
    prose: [...texts.values()].flatMap(({blocks}) => blocks.map(({text}) => text.toLowerCase())).join('\n'),
    translator: translator(language),
    lexicon: lexicon(language),
    extract: extractor(language)
  }
}

/** What is known of the languages whose words are looked for, without any words: it tells which words are the page's language's own. */
function besideOf(version: Version, {lexicon}: AuditMeans): Version[] {
  return version.lexicon.foreign.map(({from}) => ({
    ...version,
    language: from,
    words: new Map(),
    texts: new Map(),
    prose: '',
    lexicon: lexicon(from)
  }))
}

function textsOf({file, title, sections}: Page): Map<string, OwnText> {
  const textAt = (path: string[], text: string, blocks: OwnText['blocks'] = readBlocks(text, 'phrase')): OwnText => ({
    key: path.join('.'),
    text,
    blocks,
    origin: {file, path},
    section: undefined
  })
  const all = [
    textAt(['title'], title),
    ...sections.flatMap((section) => [
      textAt(['sections', section.id, 'title'], section.title),
      textAt(['sections', section.id, 'text'], section.text, section.blocks)
    ])
  ]
  return new Map(all.filter(({text}) => text.trim() !== '').map((text) => [text.key, text]))
}

/** Sections within sections, by their depth. */
function outlineOf({sections}: Page): Section[] {
  const outline: Section[] = []
  const open: {depth: number; list: Section[]}[] = [{depth: 0, list: outline}]
  for (const {id, depth} of sections) {
    const section: Section = {id, blocks: ['text']}
    while (open.length > 1 && open.at(-1)!.depth >= depth) open.pop()
    open.at(-1)!.list.push(section)
    if (depth > 0) open.push({depth, list: (section.sections = [])})
  }
  return outline
}

function withSections(version: Version, outline: readonly Section[]): Version {
  const sections = new Map<string, Section>()
  const add = (section: Section): void => {
    sections.set(section.id, section)
    section.sections?.forEach(add)
  }
  outline.forEach(add)
  const texts = new Map(
    [...version.texts].map(([key, text]) => [key, {...text, section: sections.get(String(text.origin.path[1]))}])
  )
  return {...version, texts}
}
