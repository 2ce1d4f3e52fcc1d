import {describe, expect, test} from '@jest/globals'
import {sectionNames} from '../../../src/preview/view/section-names.ts'
import {openTestPreview} from '../support/preview.ts'

describe('names of sections', () => {
  test('they are those of the page in the language of the reader, in its order, and empty where there is no title', () => {
    const {session} = openTestPreview({policies: ['dfo']})
    const names = sectionNames(session.policy('dfo')!, session, 'nb')
    const outline = session.policy('dfo')!.loaded!.policy!.outline
    expect(names.map(({id}) => id).filter((id) => outline.some((one) => one.id === id))).toEqual(
      outline.map(({id}) => id)
    )
    expect(names.find(({id}) => id === 'introduction')).toEqual({id: 'introduction', title: ''})
    expect(names.find(({id}) => id === 'statistics')).toEqual({id: 'statistics', title: 'Nettstatistikk'})
  })

  test('a language that the policy has no words in gives way to its first', () => {
    const {session} = openTestPreview({policies: ['dfo']})
    const live = session.policy('dfo')!
    expect(sectionNames(live, session, 'fr')).toEqual(sectionNames(live, session, 'nn'))
  })

  test('a policy that cannot be read has none', () => {
    const {session} = openTestPreview({policies: ['dfo'], files: {'policies/dfo/policy.yaml': 'languages: [\n'}})
    expect(sectionNames(session.policy('dfo')!, session, 'nn')).toEqual([])
  })
})
