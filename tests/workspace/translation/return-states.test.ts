import {expect, test} from '@jest/globals'
import {openTranslation} from '../../../src/workspace/translation/open-translation.ts'
import {editText, sendAndReturn} from '../../support/exchanging.ts'
import {changedProject} from '../../support/translating.ts'

test('a passage that is the same as its source by right is taken from a Word document when its state says so', async () => {
  const root = changedProject()
  const sending = {root, policy: 'newsletter', to: 'nn', format: 'docx', only: new Set(['absent'] as const)} as const
  const untouched = await sendAndReturn(sending)
  expect(untouched.verdicts.map(({kind}) => kind)).toContain('refused')
  const said = await sendAndReturn(sending, (bytes) => editText(bytes, ' · Ikkje omsett', ' · Omsett'))
  expect(said.verdicts.filter(({kind}) => kind === 'taken').length).toBeGreaterThan(0)
  expect(openTranslation(root, 'newsletter', 'nn').statuses.filter(({state}) => state === 'absent')).toEqual([])
})
