import {describe, expect, test} from '@jest/globals'
import {readYaml} from '../../../src/source/read-yaml.ts'
import {readBundle} from '../../../src/language/bundle.ts'
import {briefly, keysIn, recordsOf, statesOf, versionOf, type Version} from '../../support/passage-states.ts'
import {en, facts, key, nb, nn, of, text} from '../../support/three-paragraphs.ts'

describe('no state is changed by', () => {
  const records = recordsOf(of(nb, nn, en))
  const still = (version: Version): void => {
    for (const status of statesOf(version, records))
      expect(status).toMatchObject({state: 'reviewed', minor: undefined, newValues: []})
  }

  test('moving a paragraph within a text, in all languages or in one', () => {
    still(of([nb[2]!, nb[0]!, nb[1]!], [nn[2]!, nn[0]!, nn[1]!], [en[2]!, en[0]!, en[1]!]))
    still(of([nb[2]!, nb[0]!, nb[1]!], nn, en))
    still(of(nb, [nn[1]!, nn[0]!, nn[2]!], en))
  })

  test('moving a paragraph to another text', () => {
    const moved = (all: readonly string[]) => ({[key]: text(all.slice(1)), 'sections.b.text': all[0]!})
    still(versionOf({nb: moved(nb), nn: moved(nn), en: moved(en)}, facts))
  })

  test('renaming the key of a section whose words are the same', () => {
    const renamed = (all: readonly string[]) => ({'sections.new.text': text(all)})
    still(
      versionOf(
        {nb: renamed(nb), nn: renamed(nn), en: renamed(en)},
        {...facts, outline: [{id: 'new', blocks: ['text']}]}
      )
    )
  })

  test('moving a section in the outline', () => {
    const outline = [
      {id: 'intro', blocks: ['text']},
      {id: 'more', sections: [{id: 'about', blocks: ['text']}]}
    ]
    still(versionOf({nb: {[key]: text(nb)}, nn: {[key]: text(nn)}, en: {[key]: text(en)}}, {...facts, outline}))
  })

  test('writing YAML in another style', () => {
    const styles = (all: readonly string[]): string =>
      `# a comment\nsections:\n  about:\n    text: >-\n${all.map((one) => `      ${one.replace(' ', '\n      ')}\n`).join('\n')}`
    const words = new Map(
      Object.entries({nb, nn, en}).map(([language, all]) => [
        language,
        readBundle([readYaml(styles(all), `${language}.yaml`)]).bundle
      ])
    )
    expect([...words.values()].map(({size}) => size)).toEqual([1, 1, 1])
    // A folded text has one line break where the other has two.
    const folded = new Map(
      [...words].map(([language, bundle]) => [
        language,
        new Map([...bundle].map(([name, entry]) => [name, {...entry, text: entry.text.replace(/\n+/g, '\n\n')}]))
      ])
    )
    still({...of(nb), words: folded})
  })

  test('reordering the items of a list', () => {
    const list = (all: readonly string[]): string => all.map((one) => `- ${one}\n`).join('')
    const version = (order: readonly number[]): Version =>
      versionOf({nb: {[key]: list(order.map((at) => nb[at]!))}, nn: {[key]: list(nn)}}, facts)
    for (const status of statesOf(version([2, 1, 0]), recordsOf(version([0, 1, 2]))))
      expect(status).toMatchObject({state: 'reviewed', reasons: []})
  })
})

describe('when paragraphs come and go', () => {
  const ten = (word: string): string[] =>
    ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'].map((one) => `${word} ${one} av alle her.`)
  const [source, target] = [ten('Avsnitt nummer'), ten('Bolk nummer')]
  const records = recordsOf(of(source, target))
  const fresh = 'Noe helt nytt om roboter og romfart.'

  test('one that is put in the middle touches no other', () => {
    const statuses = statesOf(of(source.toSpliced(5, 0, fresh), target), records)
    expect(briefly(statuses, 'nn')).toEqual([
      ...target.slice(0, 5).map((one) => [one, 'reviewed']),
      [fresh, 'absent'],
      ...target.slice(5).map((one) => [one, 'reviewed'])
    ])
  })

  test('one that is taken away leaves the others, and what is left of it is to be read again', () => {
    const statuses = statesOf(of(source.toSpliced(4, 1), target), records)
    expect(briefly(statuses, 'nn').filter(([, state]) => state !== 'reviewed')).toEqual([[target[4], 'stale']])
    expect(statuses.at(-1)).toMatchObject({
      source: undefined,
      reasons: [{kind: 'source', before: source[4], now: undefined}]
    })
  })

  test('one that is new and one that lost its source elsewhere are not taken for the same', () => {
    const statuses = statesOf(of(source.toSpliced(8, 1).toSpliced(2, 0, fresh), target), records)
    expect(briefly(statuses, 'nn').filter(([, state]) => state !== 'reviewed')).toEqual([
      [fresh, 'absent'],
      [target[8], 'stale']
    ])
  })

  test('one that is replaced where it stands is to be read again', () => {
    const statuses = statesOf(of(source.with(3, fresh), target), records)
    expect(statuses.filter(({state}) => state === 'stale')).toMatchObject([
      {source: {raw: fresh}, target: {raw: target[3]}}
    ])
    expect(keysIn(statuses, 'absent')).toEqual([])
  })

  test('those that are both changed and moved keep what they are translated from', () => {
    const moved = source.with(1, `${source[7]!} Nytt.`).with(7, `${source[1]!} Nytt.`)
    const stale = statesOf(of(moved, target), records).filter(({state}) => state === 'stale')
    expect(stale.map((one) => [one.source?.raw, one.target?.raw])).toEqual([
      [moved[1], target[7]],
      [moved[7], target[1]]
    ])
  })

  test('of several that say the same, as many stay as there are', () => {
    const twice = [nb[0]!, nb[1]!, nb[0]!]
    const version = of(twice, [nn[0]!, nn[1]!, nn[0]!])
    const all = recordsOf(version)
    expect(keysIn(statesOf(version, all), 'reviewed')).toEqual([`nb ${key}`, `nn ${key}`])
    const fewer = statesOf(of(twice.slice(0, 2), [nn[0]!, nn[1]!, nn[0]!]), all)
    expect(briefly(fewer, 'nn').map(([, state]) => state)).toEqual(['reviewed', 'reviewed', 'stale'])
    const more = statesOf(of([...twice, nb[0]!], [nn[0]!, nn[1]!, nn[0]!]), all)
    expect(briefly(more, 'nn').map(([, state]) => state)).toEqual(['reviewed', 'reviewed', 'reviewed', 'absent'])
  })

  test('one that nobody has in the source is a translation of nothing, until somebody has read it', () => {
    const version = of(nb, [...nn, 'Berre på nynorsk.'])
    expect(briefly(statesOf(version), 'nn').at(-1)).toEqual(['Berre på nynorsk.', 'unrecorded'])
    expect(keysIn(statesOf(version, recordsOf(version)), 'reviewed')).toEqual([`nb ${key}`, `nn ${key}`])
  })
})
