import fs from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {load} from 'js-yaml'
import {showFacts} from '../../../src/check/facts/show-facts.ts'
import type {Policy} from '../../../src/model/policy.ts'
import {sectionsOf} from '../../../src/model/namespaces.ts'
import {blockIn, documentIn} from '../../support/block-in.ts'
import {bundleOf, speakerFor} from '../../support/speaker-for.ts'
import {standardLanguages, type StandardLanguage} from '../../support/standard-bundle.ts'

type Facts = Readonly<Record<string, unknown>>

const read = (file: string): object => load(fs.readFileSync(`policies/eksempel/${file}`, 'utf8')) as object
const eksempel = read('policy.yaml') as Policy
const wordsOf = Object.fromEntries(
  standardLanguages.map((language) => [
    language,
    Object.fromEntries([...bundleOf(read(`${language}.yaml`))].map(([key, {text}]) => [key, text]))
  ])
) as Record<StandardLanguage, Record<string, string>>

/** The summary of `eksempel` with some of its facts changed. */
function summaryOf(language: StandardLanguage, facts: Facts = {}): string {
  return blockIn(language, {...eksempel, ...facts}, 'summary', wordsOf[language])
}

/** The sections that a text links to. */
const linksIn = (markdown: string): string[] => [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, id]) => id!)

/** The items of the lists in a text. */
const itemsIn = (markdown: string): string[] => [...markdown.matchAll(/^- (.*)$/gm)].map(([, item]) => item!)

/** `eksempel` with a field of an activity that is another. */
function withActivity(id: string, fields: Facts): Facts {
  return {activities: {...eksempel.activities, [id]: {...eksempel.activities![id], ...fields}}}
}

describe.each(standardLanguages)('the summary of eksempel in %s', (language) => {
  const summary = summaryOf(language)

  test('is short', () => {
    const words = summary.replaceAll(/\]\([^)]*\)/g, '').split(/\s+/)
    expect(words.length).toBeGreaterThan(120)
    expect(words.length).toBeLessThan(280)
  })

  test('leads to who is responsible, every activity, and the rights', () => {
    const ids = sectionsOf(eksempel.outline).map(({id}) => id)
    expect(ids).toEqual(expect.arrayContaining(linksIn(summary)))
    expect(new Set(linksIn(summary))).toEqual(
      new Set(['controller', 'dpo', ...Object.keys(eksempel.activities!), 'cookies', 'rights', 'objection'])
    )
  })

  test('says the same in the same order as in the other languages', () => {
    expect(linksIn(summary)).toEqual(linksIn(summaryOf('nn')))
    expect(summary.split('\n')).toHaveLength(summaryOf('nn').split('\n').length)
  })

  test('loses only what it says of a transfer when there is none', () => {
    const without = summaryOf(language, withActivity('newsletter', {transfers: 'none'}))
    const gone = itemsIn(summary).filter((item) => !itemsIn(without).includes(item))
    expect(gone).toEqual([expect.stringMatching(/USA|United States/)])
    expect(itemsIn(without)).toHaveLength(itemsIn(summary).length - 1)
  })

  test('loses the officer and the authority with them', () => {
    const without = summaryOf(language, {dpo: undefined, complaint: undefined})
    expect(linksIn(without)).not.toContain('dpo')
    expect(without).not.toContain('Datatilsynet')
    expect(linksIn(summary)).toContain('dpo')
    expect(summary).toContain('Datatilsynet')
  })

  test('leads only to sections that there are, whichever these are', () => {
    fc.assert(
      fc.property(fc.subarray(eksempel.outline.filter(({id}) => id !== 'summary')), (outline) => {
        const ids = sectionsOf(outline).map(({id}) => id)
        expect([...ids, 'none']).toEqual(expect.arrayContaining(linksIn(summaryOf(language, {outline}))))
      }),
      {numRuns: 25, seed: 20_180_720}
    )
  })
})

describe('the page of eksempel', () => {
  const page = documentIn('nn', eksempel, wordsOf.nn)

  test('begins with the summary, which is not in its table of contents', () => {
    expect(page.split('\n')[2]).toBe('## <a id="summary"></a>Kort fortalt')
    expect(linksIn(page)).not.toContain('summary')
  })

  test('numbers chapters from what comes after the summary', () => {
    const numbered = documentIn('nn', {...eksempel, numbering: 'chapters'}, wordsOf.nn)
    expect(numbered).toContain('## <a id="summary"></a>Kort fortalt')
    expect(numbered).toContain('## <a id="controller"></a>1. Kven som er ansvarleg')
  })
})

describe('a section that holds the summary and more', () => {
  const words = {'sections.first.title': 'Først', 'sections.inner.title': 'Inni', 'sections.first.text': 'Hei.'}
  const documentWith = (section: Facts): string =>
    documentIn(
      'nn',
      {
        numbering: 'chapters',
        outline: [{id: 'intro', title: 'none', blocks: ['contents']}, {id: 'first', ...section}, {id: 'contact'}]
      },
      words
    )

  test.each<[string, Facts]>([
    ['a text', {blocks: ['text', 'summary']}],
    ['a section', {blocks: ['summary'], sections: [{id: 'inner'}]}],
    ['nothing at all', {}]
  ])('has a number and is in the contents like any other: %s', (_, section) => {
    const page = documentWith(section)
    expect(page).toContain('1. [Først](#first)\n2. [Kontakt oss](#contact)')
    expect(page).toMatch(/^## .*1\\?\. Først$/m)
  })

  test('has neither where the summary is all', () => {
    const page = documentWith({blocks: ['summary']})
    expect(page).toContain('Innhald\n\n1. [Kontakt oss](#contact)')
    expect(page).toMatch(/^## <a id="first"><\/a>Først$/m)
  })
})

describe('what data are for', () => {
  test('is told by purposes, those of some cases apart, and by the title where purposes are words', () => {
    const activities = {
      courses: {purposes: ['event-administration', 'billing', {item: 'event-evaluation', when: 'consented'}]},
      letters: {}
    }
    const outline = [{id: 'courses', about: ['courses']}]
    const text = blockIn('nn', {activities, outline}, 'summary', {'activities.letters.title': 'Brev'})
    expect(text).toContain('Vi behandlar personopplysningar for å\n\n- [')
    expect(itemsIn(text)).toEqual([
      expect.stringMatching(/^\[[^\]]* og [^\]]*\]\(#courses\)$/),
      expect.stringMatching(/^\[[^\]]* dersom du samtykkjer\]\(#courses\)$/),
      'Brev'
    ])
  })
})

test('a purpose that activities of one section share is told once', () => {
  const billing = {purposes: ['billing']}
  const activities = {courses: billing, letters: billing, visits: billing}
  const outline = [{id: 'rights', about: ['courses', 'letters']}]
  expect(itemsIn(blockIn('nn', {activities, outline}, 'summary'))).toEqual([
    expect.stringMatching(/^\[.+\]\(#rights\)$/),
    expect.stringMatching(/^[^[]+$/)
  ])
})

describe('the rights', () => {
  const rightsIn = (facts: Facts): string[] => blockIn('nn', facts, 'summary').split('\n\n').slice(1)

  test('are those that the page derives, the right to object by itself', () => {
    const activities = {courses: {legalBases: [{article: '6(1)(e)'}], automatedDecisions: {}}}
    expect(rightsIn({activities, controller: {email: 'post@example.org'}}).slice(-2)).toEqual([
      'Du har rett til innsyn og retting. I nokre tilfelle har du også rett til sletting og avgrensing av behandlinga. Du har også rett til ikkje å bli utsett for automatiserte avgjerder. Vil du bruke ein rett, kan du kontakte oss på [post@example.org](mailto:post@example.org).',
      'Du har **rett til å protestere** mot behandlinga.'
    ])
  })

  test('are those of some cases where they depend on the case, beside those that some activities give', () => {
    const activities = {courses: {legalBases: [{article: '6(1)(b)'}]}, letters: {legalBases: [{article: '6(1)(c)'}]}}
    const text = blockIn('nn', {activities}, 'summary', {'activities.letters.title': 'Brev'})
    expect(text).toContain(
      'Du har rett til innsyn og retting. I nokre tilfelle har du også rett til sletting, avgrensing av behandlinga og dataportabilitet.'
    )
  })

  test('are those that the policy states, when it does', () => {
    expect(rightsIn({rights: {stated: ['access', 'withdraw-consent', 'complaint']}})).toEqual([
      'Du har rett til innsyn. Har du samtykt, kan du når som helst trekkje samtykket tilbake. Ta kontakt med oss dersom du vil bruke ein rett.'
    ])
  })

  test('lead to where they are told of', () => {
    const outline = [
      {id: 'rights', blocks: ['rights']},
      {id: 'objection', blocks: ['objection']}
    ]
    const activities = {courses: {legalBases: [{article: '6(1)(e)'}]}}
    const text = blockIn('nn', {activities, outline}, 'summary')
    expect(text).toContain('Les meir under [Rettane dine](#rights).')
    expect(text).toContain('Du har [**rett til å protestere**](#objection) mot behandlinga.')
  })
})

describe('the right to object', () => {
  const task = {article: '6(1)(e)'}
  const duty = {article: '6(1)(c)'}
  const health = {article: '9(2)(g)'}
  const words = {'activities.letters.title': 'Brev'}
  const objectionIn = (facts: Facts): string | undefined =>
    /^Du har \*\*rett til å protestere.*$/m.exec(blockIn('nn', facts, 'summary', words))?.[0]

  test('is to the processing where every basis gives it, whatever lets special categories be processed', () => {
    const activities = {courses: {legalBases: [task, {article: '6(1)(f)'}, health]}}
    expect(objectionIn({activities})).toBe('Du har **rett til å protestere** mot behandlinga.')
  })

  test('is to part of it where another basis of the activity gives no such right', () => {
    const activities = {courses: {legalBases: [task, duty]}, letters: {legalBases: [duty]}}
    expect(objectionIn({activities})).toBe('Du har **rett til å protestere** mot delar av behandlinga (Kurs).')
    expect(objectionIn({activities: {...activities, courses: {legalBases: [task]}}})).toBe(
      'Du har **rett til å protestere** mot behandlinga (Kurs).'
    )
  })

  test('is to part of it where one of all the activities that give it has such a basis', () => {
    const activities = {courses: {legalBases: [task]}, letters: {legalBases: [task, duty]}}
    expect(objectionIn({activities})).toBe('Du har **rett til å protestere** mot delar av behandlinga.')
  })

  test('is to part of it where the policy states it and only some activities give it', () => {
    const rights = {stated: ['objection']}
    const activities = {courses: {legalBases: [task]}, letters: {legalBases: [duty]}}
    expect(objectionIn({rights, activities})).toBe('Du har **rett til å protestere** mot delar av behandlinga.')
    expect(objectionIn({rights})).toBe('Du har **rett til å protestere** mot behandlinga.')
  })

  test('is not told where no activity gives it', () => {
    expect(objectionIn({activities: {courses: {legalBases: [duty]}}})).toBeUndefined()
  })
})

test('is told of cookies when some wait for consent', () => {
  const cookies = (consent: boolean): Facts => ({cookies: {site: {items: {a: {name: 'a', consent}}}}})
  const outline = [{id: 'cookies', blocks: [{cookies: 'site'}]}]
  expect(itemsIn(blockIn('nn', {...cookies(true), outline}, 'summary'))).toEqual([
    'Nokre informasjonskapslar bruker vi berre dersom du har sagt ja til dei ([Informasjonskapslar](#cookies)).'
  ])
  expect(itemsIn(blockIn('nn', cookies(false), 'summary'))).toEqual([])
})

test('joint controllers are named with the controller', () => {
  const facts = {parties: {other: {name: 'Nabo kommune'}}, jointControllers: [{party: 'other'}]}
  expect(blockIn('nn', facts, 'summary').split('\n')[0]).toBe(
    'Eksempel kommune er ansvarleg for personopplysningane dine (behandlingsansvarleg). Vi er felles behandlingsansvarlege med Nabo kommune.'
  )
})

test('a hostile value stays text', () => {
  const name = '<img src=x onerror=alert(1)> **A** [b](#c)'
  const facts = {
    parties: {other: {name}},
    activities: {courses: {recipients: [{party: 'other', role: 'controller'}]}}
  }
  const html = blockIn('nn', facts, 'summary', {}, 'html')
  expect(html).toContain('<li>Vi gir opplysningar til &lt;img src=x onerror=alert(1)&gt; **A** [b](#c).</li>')
})

test('in HTML it is a box, and so is the right to object; contents are links below a name', () => {
  const outline = [{id: 'contact'}]
  expect(blockIn('nn', {outline}, 'summary', {}, 'html')).toMatch(/^<div class="summary">\n<p>Eksempel.*<\/div>$/s)
  expect(blockIn('nn', {outline}, 'objection', {}, 'html')).toMatch(/^<div class="objection">\n<p>Du kan .*<\/div>$/s)
  expect(blockIn('nn', {outline}, 'contents', {}, 'html')).toBe(
    '<nav class="contents" aria-label="Innhald">\n<p>Innhald</p>\n<ul>\n<li><a href="#contact">Kontakt oss</a></li>\n</ul>\n</nav>'
  )
})

test('contents without sections are nothing', () => {
  expect(blockIn('nn', {}, 'contents')).toBe('')
})

test('a fact that only the summary tells is not on the page for those who check that it is', () => {
  const facts = {
    activities: {courses: {transfers: [{country: 'US'}], recipients: ['foi-applicant'], data: ['health-data']}},
    outline: [{id: 'intro', title: 'none', blocks: ['summary']}]
  }
  const words = {title: 'Personvern', 'controller.name': 'Eksempel kommune', 'activities.courses.title': 'Kurs'}
  speakerFor('nn', {facts, words}, ({context}) => {
    expect(showFacts(context).shown.sections.get('intro')).toBeUndefined()
  })
})
