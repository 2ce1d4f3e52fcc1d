import {describe, expect, test} from '@jest/globals'
import {markPassages} from '../../../src/translate/state/mark-passages.ts'
import {recordsOf, statesOf, versionOf, type Version} from '../../support/passage-states.ts'

const key = 'sections.a.text'

const of = (nb: string, nn: string): Version => versionOf({nb: {[key]: nb}, nn: {[key]: nn}})

/** The marked text in nynorsk, and what its marks say; what was read was another version. */
function marked(now: Version, before: Version = now, state: 'draft' | 'reviewed' = 'reviewed', name = key) {
  const statuses = statesOf(
    now,
    recordsOf(before, () => ({state}))
  ).filter(({language}) => language === 'nn')
  const {words, marks} = markPassages(now.words.get('nn')!, now.words.get('nb')!, statuses)
  return {text: words.get(name)?.text, marks: [...marks.values()]}
}

describe('the words of a draft are marked', () => {
  test('not at all, when everything may stand', () => {
    expect(marked(of('Ein.', 'One.'))).toEqual({text: 'One.', marks: []})
  })

  test('before what is to be read again, where it stands', () => {
    const before = of('En ting.\n\nTo ting.', 'One thing.\n\n- Two things.\n')
    expect(marked(of('En ting.\n\nTre ting.', 'One thing.\n\n- Two things.\n'), before)).toEqual({
      text: 'One thing.\n\n- {{draft.mark.0}} Two things.\n',
      marks: [{state: 'stale', text: 'Tre ting.'}]
    })
  })

  test('before drafts', () => {
    expect(marked(of('Ein.', 'One.'), undefined, 'draft')).toEqual({
      text: '{{draft.mark.0}} One.',
      marks: [{state: 'draft', text: 'Ein.'}]
    })
  })

  test('in the place of what is missing, as the item that it is, with how the source begins', () => {
    const long = `To ${'lange '.repeat(20)}ord.`
    const before = of('- En ting.\n- Tre ting.\n', '- One.\n- Three.\n')
    expect(marked(of(`- En ting.\n- ${long}\n- Tre ting.\n`, '- One.\n- Three.\n'), before)).toEqual({
      text: '- One.\n- {{draft.mark.0}}\n- Three.\n',
      marks: [{state: 'absent', text: `To${' lange'.repeat(11)} …`}]
    })
  })

  test('after all, when what is missing is a cell of a table', () => {
    const table = (cells: string) => `| a en | b to |\n| - | - |\n| c tre | ${cells} |\n`
    const {text, marks} = marked(of(table('d fire'), table('')), of(table(''), table('')))
    expect(marks).toEqual([{state: 'absent', text: 'd fire'}])
    expect(text).toContain('{{draft.mark.0}}')
    expect(text).toContain('| c tre |  |')
  })

  test('before what has lost its source', () => {
    expect(marked(of('Ein.', 'One.\n\nTwo things.'), of('Ein.\n\nTo ting.', 'One.\n\nTwo things.'))).toEqual({
      text: 'One.\n\n{{draft.mark.0}} Two things.',
      marks: [{state: 'stale', text: ''}]
    })
  })

  test('but names and terms are not, since they stand in the middle of sentences', () => {
    const named = (name: string) => versionOf({nb: {'controller.name': name}, nn: {'controller.name': 'Dome'}})
    expect(marked(named('Nye Domstolen'), named('Domstolen'), 'reviewed', 'controller.name')).toEqual({
      text: 'Dome',
      marks: []
    })
  })

  test('and texts that are not there at all are left to those who tell of missing words', () => {
    expect(marked(versionOf({nb: {[key]: 'Ein.'}, nn: {title: 'A'}}))).toEqual({text: undefined, marks: []})
  })
})
