import {describe, expect, test} from '@jest/globals'
import {readBundle, type Bundle} from '../../../src/language/bundle.ts'
import type {Policy} from '../../../src/model/policy.ts'
import {readYaml} from '../../../src/source/read-yaml.ts'
import {declaredIds, kindNamed} from '../../../src/translate/rename/declared-ids.ts'
import {findClash} from '../../../src/translate/rename/find-clash.ts'
import {idsInText} from '../../../src/translate/rename/ids-in-text.ts'
import {renameKey} from '../../../src/translate/rename/rename-records.ts'
import {replaceAt, replaceSpots} from '../../../src/translate/rename/replace-spots.ts'
import {sharedWords} from '../../../src/translate/rename/shared-words.ts'
import {spotsInBundle} from '../../../src/translate/rename/spots-in-bundle.ts'
import {spotsInConfiguration} from '../../../src/translate/rename/spots-in-configuration.ts'
import {spotsInPolicy} from '../../../src/translate/rename/spots-in-policy.ts'
import type {Renaming} from '../../../src/translate/rename/renaming.ts'
import {facts, policy} from '../../support/small-facts.ts'

function renamed(text: string, kind: string, from: string): string {
  const renaming = {kind, from, to: 'new'}
  return replaceSpots(text, spotsInPolicy(readYaml(text, '').data as Policy, renaming), renaming)
}

/** The lines that a renaming changes. */
function changed(kind: string, from: string): string[] {
  const before = facts.split('\n')
  return renamed(facts, kind, from)
    .split('\n')
    .filter((line, index) => line !== before[index])
    .map((line) => line.trim())
}

function inWords(text: string, kind: string, from: string, to = 'new'): string {
  const renaming: Renaming = {kind, from, to}
  const {data} = readYaml(text, '')
  const own = wordsOf(text)
  return replaceSpots(text, spotsInBundle(data, {policy, has: (key) => own.has(key)}, renaming), renaming)
}

const wordsOf = (text: string): Bundle => readBundle([readYaml(text, 'policies/p/nb.yaml')]).bundle

describe('in the facts, an id is renamed', () => {
  test('where it is declared, in fields that name it, and in open questions', () => {
    expect(changed('parties', 'skyhus')).toEqual([
      '- {field: parties.new.country}',
      '- {field: new.name}',
      'new: {name: skyhus}   # its name is no id',
      '"annan": {subProcessors: [new, \'new\']}',
      'systems: {drift: {supplier: "new"}}',
      'recipients: [{party: new}]',
      'site: {setBy: new, items: {session: {name: session}, site: {name: s}}}'
    ])
  })

  test('as what it is: a section is no activity, a cookie no group, a term of one kind none of another', () => {
    expect(changed('sections', 'courses')).toEqual([
      '- {field: sections.new}',
      '- {id: new, about: [courses], blocks: [text, {activity: courses}, {cookies: site}]}'
    ])
    expect(changed('sections', 'skyhus')).toEqual(['- {id: new, blocks: [text]}'])
    expect(changed('activities', 'courses')).toEqual([
      "- {field: 'activities.new.retention', note: skyhus}",
      'new:',
      '- {id: courses, about: [new], blocks: [text, {activity: new}, {cookies: site}]}'
    ])
    expect(changed('cookies', 'site')).toEqual([
      'new: {setBy: skyhus, items: {session: {name: session}, site: {name: s}}}',
      '- {id: courses, about: [courses], blocks: [text, {activity: courses}, {cookies: new}]}'
    ])
    expect(changed('cookies.site', 'site')).toEqual([
      'site: {setBy: skyhus, items: {session: {name: session}, new: {name: s}}}'
    ])
    expect(changed('data', 'allergies')).toEqual([
      'terms: {data: [new, {id: notes}], purposes: [allergies]}',
      'data: [new]'
    ])
    expect(changed('data', 'notes')).toEqual(['terms: {data: [allergies, {id: new}], purposes: [allergies]}'])
  })

  test('whichever way it is written', () => {
    expect(renamed('parties: {"sky\\x68us": {}}\noutline: []\n', 'parties', 'skyhus')).toBe(
      'parties: {"new": {}}\noutline: []\n'
    )
    expect(renamed('parties:\n  ? skyhus # here\n  : {}\noutline: []\n', 'parties', 'skyhus')).toBe(
      'parties:\n  ? new # here\n  : {}\noutline: []\n'
    )
  })

  test('in quotation marks where it would be no text without', () => {
    const text = 'sites: {a: {domain: a.no}}\nsiteGroups: {g: [a]}\noutline: []\n'
    const renaming = {kind: 'sites', from: 'a', to: 'null'}
    expect(replaceSpots(text, spotsInPolicy(readYaml(text, '').data as Policy, renaming), renaming)).toBe(
      'sites: {"null": {domain: a.no}}\nsiteGroups: {g: ["null"]}\noutline: []\n'
    )
  })
})

describe('in the words, an id is renamed', () => {
  test('in keys, also dotted and quoted ones, and nowhere beside', () => {
    const text = `# skyhus
parties: {skyhus: {name: skyhus}}
parties.annan.name: b
'vocabulary.data.allergies': c
sections:
  courses.title: d
  courses: {text: e}
`
    expect(inWords(text, 'parties', 'skyhus')).toBe(text.replace('{skyhus: {', '{new: {'))
    expect(inWords(text, 'parties', 'annan')).toBe(text.replace('annan', 'new'))
    expect(inWords(text, 'data', 'allergies')).toBe(text.replace('allergies', 'new'))
    expect(inWords(text, 'sections', 'courses')).toBe(text.replaceAll('courses', 'new'))
    expect(inWords(text, 'activities', 'courses')).toBe(text)
  })

  test('in keys of cookies, which the product has some of', () => {
    const text = 'cookies: {column: {name: A}, site: {title: B, site: {description: C}}}\n'
    expect(inWords(text, 'cookies', 'site')).toBe(
      'cookies: {column: {name: A}, new: {title: B, site: {description: C}}}\n'
    )
    expect(inWords(text, 'cookies.site', 'site')).toBe(
      'cookies: {column: {name: A}, site: {title: B, new: {description: C}}}\n'
    )
    expect(inWords(text, 'cookies', 'column')).toBe(text)
  })

  test('in placeholders, whatever their forms and however lines are broken', () => {
    const text = `sections:
  skyhus:
    text: |
      Vi bruker {{skyhus}}, {{ skyhus.name , capital}} og {{parties.skyhus.name,
      genitive}}. Skyhus og skyhus, \`skyhus\`, {{dates.start}}, :lang[{{skyhus}}]{nn}.
  other: "\\t{{skyhus}}\\u00a0{{skyhus.name}}"
`
    expect(inWords(text, 'parties', 'skyhus')).toBe(
      text
        .replace('{{skyhus}},', '{{new}},')
        .replace('{{ skyhus', '{{ new')
        .replace('parties.skyhus', 'parties.new')
        .replace('[{{skyhus', '[{{new')
        .replace('t{{skyhus}}', 't{{new}}')
        .replace('0{{skyhus', '0{{new')
    )
  })

  test('in links to a section, and not where a link is only told of', () => {
    const text = `sections:
  other:
    text: |
      Se [over](#skyhus), [{{skyhus}}](#skyhus "Til #skyhus") og [under](#skyhus-as), men \`[x](#skyhus)\` og #skyhus.

      [d]: #skyhus
`
    expect(inWords(text, 'sections', 'skyhus')).toBe(
      text
        .replace('[over](#skyhus)', '[over](#new)')
        .replace('(#skyhus "', '(#new "')
        .replace('[d]: #skyhus', '[d]: #new')
    )
    expect(inWords(text, 'parties', 'skyhus')).toBe(text.replace('{{skyhus}}', '{{new}}'))
  })

  test('also where escapes hide which is which', () => {
    expect(inWords('title: "\\t{{t.name}} \\"t\\""\n', 'parties', 't')).toBe('title: "\\t{{t.name}} \\"t\\""\n')
    const words = {...policy, parties: {t: {name: 'T'}}}
    const renaming = {kind: 'parties', from: 't', to: 'new'}
    const text = 'title: "\\t{{t}}"\n'
    const spots = spotsInBundle(readYaml(text, '').data, {policy: words, has: () => false}, renaming)
    expect(readYaml(replaceSpots(text, spots, renaming), '').data).toEqual({title: '\t{{new}}'})
  })

  test('in the text of the configuration that accepts findings', () => {
    const one = (file: string, key: string) => ({rule: 'x', file, key, reason: 'y'})
    const ignore = [
      one('policies/p/nb.yaml', 'sections.courses.text'),
      one('policies/p/policy.yaml', 'activities.courses.data.0'),
      one('policies/p/policy.yaml', 'cookies.site.items.site'),
      one('policies/other/nb.yaml', 'sections.courses.text'),
      {rule: 'x', file: 'policies/p/nb.yaml', reason: 'y'}
    ]
    const spots = (kind: string, from: string) =>
      spotsInConfiguration({ignore}, 'policies/p', {kind, from, to: 'new'}).map(({path, starts}) => [path[1], starts])
    expect(spots('sections', 'courses')).toEqual([[0, [9]]])
    expect(spots('activities', 'courses')).toEqual([[1, [11]]])
    expect(spots('cookies.site', 'site')).toEqual([[2, [19]]])
  })
})

describe('a new name', () => {
  const clash = (before: string, after: string, renaming: Renaming, words = '') => {
    const there = (text: string) => readYaml(text, '').data as Policy
    const bundles = (text: string) => new Map([['nb', wordsOf(text)]])
    return findClash(
      {policy: there(before), words: bundles(words)},
      {policy: there(after), words: bundles(inWords(words, renaming.kind, renaming.from, renaming.to))},
      renaming
    )
  }

  test('clashes with a term that a field means already', () => {
    const text =
      'terms: {data: [x]}\nactivities: {a: {legalBases: [{article: 6(1)(e), for: [archiving]}]}}\noutline: []\n'
    const renaming = {kind: 'data', from: 'x', to: 'archiving'}
    expect(clash(text, text.replace('[x]', '[archiving]'), renaming)).toEqual({
      where: 'activities.a.legalBases.0.for.0'
    })
  })

  test('clashes with what a placeholder means already', () => {
    const text = 'parties: {x: {}}\nactivities: {a: {purposes: [archiving]}}\noutline: [{id: s, about: [a]}]\n'
    const renaming = {kind: 'parties', from: 'x', to: 'purposes'}
    const words = 'sections: {s: {text: "{{purposes}}"}}\n'
    expect(clash(text, text.replace('{x:', '{purposes:'), renaming, words)).toEqual({
      language: 'nb',
      where: 'sections.s.text'
    })
  })

  test('clashes with nothing else', () => {
    expect(clash(facts, renamed(facts, 'cookies', 'site'), {kind: 'cookies', from: 'site', to: 'new'})).toBeUndefined()
  })

  const shared = (kind: string, from: string, own: readonly string[], words: Record<string, string>) =>
    sharedWords(policy, {kind, from, to: 'new'}, {shared: (key) => words[key], has: (key) => own.includes(key)})

  test('would lose words that go with the old one, or get others', () => {
    expect(shared('sections', 'skyhus', [], {'document.section.skyhus': 'A'})).toBe('document.section.skyhus')
    expect(shared('sections', 'skyhus', [], {'document.section.new': 'A'})).toBe('document.section.new')
    expect(shared('sections', 'skyhus', ['sections.skyhus.title'], {'document.section.skyhus': 'A'})).toBeUndefined()
    expect(
      shared('sections', 'courses', ['activities.courses.title'], {'document.section.courses': 'A'})
    ).toBeUndefined()
    expect(shared('references', 'gdpr', [], {'references.gdpr': 'A'})).toBe('references.gdpr')
    expect(shared('data', 'allergies', [], {'vocabulary.data.allergies': 'A'})).toBe('vocabulary.data.allergies')
    expect(shared('events', 'ended', [], {'vocabulary.events.ended.when': 'A'})).toBe('vocabulary.events.ended.when')
    expect(shared('cookies.site', 'session', [], {'cookies.site.session.description': 'A'})).toBe(
      'cookies.site.session.description'
    )
    expect(shared('people', 'kari', [], {'people.kari.name': 'A'})).toBeUndefined()
  })
})

test('a policy declares ids of many kinds', () => {
  expect(declaredIds(policy).map(({kind, id}) => `${kind} ${id}`)).toEqual([
    ...['sections courses', 'sections skyhus', 'parties skyhus', 'parties annan', 'systems drift', 'people kari'],
    ...['activities courses', 'references gdpr', 'dates start', 'cookies site'],
    ...['cookies.site session', 'cookies.site site', 'data allergies', 'data notes', 'purposes allergies']
  ])
  expect(kindNamed('P1Y', {text: 'lasting', term: ['events']}, policy)).toBeUndefined()
})

test('keys and texts are renamed alone too', () => {
  const renaming = {kind: 'sections', from: 'courses', to: 'new'}
  expect(renameKey('sections.courses.text', renaming)).toBe('sections.new.text')
  expect(renameKey('activities.courses.title', renaming)).toBe('activities.courses.title')
  expect(replaceAt('a b a', [0, 4], {from: 'a', to: 'cc'})).toBe('cc b cc')
  expect(idsInText('[a](#courses)', {policy, has: () => false}, renaming)).toEqual([5])
  expect(() => replaceSpots('a: b\n', [{path: ['a'], at: 'value', starts: [5]}], renaming)).toThrow('something else')
})
