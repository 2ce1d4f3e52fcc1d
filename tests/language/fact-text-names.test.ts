import {describe, expect, test} from '@jest/globals'
import {soundPassage, speakerFor, passageIn} from '../support/speaker-for.ts'
import {passageText} from '../../src/language/passage.ts'

const facts = {
  parties: {
    nav: {name: 'Nav', website: {nn: 'https://www.nav.no/nn', en: 'https://www.nav.no/en'}},
    authority: {website: 'https://www.datatilsynet.no/'},
    supplier: {category: 'hosting-provider'},
    unnamed: {name: {open: 'Which of them?'}, category: 'distributor'}
  },
  systems: {websak: {name: 'WebSak', standard: 'Noark 5', supplier: 'nav'}, archive: {}},
  sites: {main: {domain: 'dfo.no'}, courses: {domain: 'kurs.dfo.no'}, old: {domain: 'difi.no'}},
  siteGroups: {public: ['main', 'courses', 'old']},
  people: {thon: {name: 'Kari Thon', role: 'communications-director'}},
  links: {
    help: {address: {nn: 'https://a.no/hjelp', en: 'https://a.no/help'}},
    ssb: {name: 'SSB', address: 'https://www.ssb.no/'},
    later: {name: 'Later', address: {open: 'Where?'}}
  },
  activities: {
    visits: {sites: ['public', 'main'], systems: ['websak', 'archive'], recipients: [{party: 'nav'}, 'distributor']}
  }
}

const words = {
  parties: {authority: {name: 'Datatilsynet'}},
  systems: {archive: {name: 'arkivet'}},
  links: {help: {label: 'hjelp'}},
  activities: {visits: {title: 'besøk på nettstaden'}}
}

const setting = {facts, words}

describe('a name', () => {
  test.each([
    ['{{nav}}', 'Nav'],
    ['{{parties.nav}}', 'Nav'],
    ['{{nav.name}}', 'Nav'],
    ['{{authority}}', 'Datatilsynet'],
    ['{{websak}}', 'WebSak'],
    ['{{archive}}', 'arkivet'],
    ['{{main}}', 'dfo.no'],
    ['{{sites.main.domain}}', 'dfo.no'],
    ['{{thon}}', 'Kari Thon'],
    ['{{thon, genitive}}', 'Kari Thons'],
    ['{{visits, capital}}', 'Besøk på nettstaden'],
    ['{{websak.supplier}}', 'Nav'],
    ['{{websak.standard}}', 'Noark 5']
  ])('%s is %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })

  test('of a party that has none is what kind it is', () => {
    expect(soundPassage('nn', '{{supplier, capital}}', setting)).toBe('Driftsleverandøren')
    expect(soundPassage('en', '{{unnamed}}', setting)).toBe('the distributor')
  })

  test('of a party is its word where there is one, whatever kind it is', () => {
    const named = {facts, words: {...words, 'parties.supplier.name': 'leverandøren vår'}}
    expect(soundPassage('nn', '{{supplier}}', named)).toBe('leverandøren vår')
  })

  test('that no words have is missing, and nothing is taken from elsewhere', () => {
    const {text, findings} = passageIn('nn', '{{archive}}', {facts})
    expect(text).toBe('[missing: systems.archive.name]')
    expect(findings).toMatchObject([{rule: 'missing-word', path: ['systems', 'archive', 'name']}])
  })
})

describe('sites that are named together', () => {
  test.each([
    ['{{public}}', 'dfo.no, kurs.dfo.no og difi.no'],
    ['{{siteGroups.public}}', 'dfo.no, kurs.dfo.no og difi.no'],
    ['{{public, or}}', 'dfo.no, kurs.dfo.no eller difi.no'],
    ['{{public, comma}}', 'dfo.no, kurs.dfo.no, difi.no'],
    ['{{public, bullets}}', '- dfo.no\n- kurs.dfo.no\n- difi.no'],
    ['{{public.count, letters}}', 'tre'],
    ['{{visits.sites}}', 'dfo.no, kurs.dfo.no, difi.no og dfo.no']
  ])('%s are %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })

  test('are named one by one where no sites are named together', () => {
    const alone = {facts: {sites: {main: {domain: 'dfo.no'}}, activities: {visits: {sites: ['main']}}}}
    expect(soundPassage('nn', '{{visits.sites}}', alone)).toBe('dfo.no')
  })

  test('are named by their ids where they are not declared', () => {
    const undeclared = {facts: {siteGroups: {public: ['main']}}}
    expect(soundPassage('nn', '{{public}}', undeclared)).toBe('main')
  })
})

describe('a link', () => {
  test.each([
    ['nn', 'https://a.no/hjelp'],
    ['en', 'https://a.no/help']
  ] as const)('leads to the page in %s', (language, href) => {
    const slot = speakerFor(language, {facts, words: {...words, 'sections.intro.text': 'See {{help}}.'}}, ({context}) =>
      passageText('sections.intro.text', context)
    )
    expect(slot).toMatchObject({
      slots: [{kind: 'node', name: 'link', attributes: {href}, children: [{key: 'links.help.label'}]}]
    })
  })

  test('is its label alone where the page has no address in the language, or none yet', () => {
    const slotOf = (text: string) =>
      speakerFor('nb', {facts, words: {...words, 'sections.intro.text': text}}, ({context}) =>
        passageText('sections.intro.text', context)
      )
    expect(slotOf('{{help}}')).toMatchObject({slots: [{kind: 'word', key: 'links.help.label'}]})
    expect(slotOf('{{later}}')).toMatchObject({slots: ['Later']})
    expect(slotOf('{{ssb}}')).toMatchObject({slots: [{kind: 'node', children: ['SSB']}]})
  })

  test('gives its address alone when prose asks for that', () => {
    expect(soundPassage('en', '{{help.address}}', setting)).toBe('https://a.no/help')
    expect(soundPassage('nn', '{{nav.website}}', setting)).toBe('https://www.nav.no/nn')
    expect(soundPassage('nb', '{{authority.website}}', setting)).toBe('https://www.datatilsynet.no/')
    expect(passageIn('nb', '{{nav.website}}', setting).findings).toMatchObject([{rule: 'unfilled-placeholder'}])
  })
})

test.each([
  ['{{visits.systems}}', 'WebSak og arkivet'],
  ['{{visits.recipients}}', 'Nav og distributøren'],
  ['{{visits.recipients.0}}', 'Nav'],
  ['{{visits.recipients.0.party, genitive}}', 'Navs']
])('things that an activity names by id are named: %s is %s', (text, expected) => {
  expect(soundPassage('nn', text, setting)).toBe(expected)
})
