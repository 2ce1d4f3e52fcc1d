import {expect, test} from '@jest/globals'
import type {Start} from '../../../src/preview/protocol.ts'
import {openTestPreview} from '../support/preview.ts'

test('the application learns which policies there are, in the language of its reader', async () => {
  const preview = openTestPreview({policies: ['eksempel']})
  const start = await preview.read<Start>('/api/start?reader=en')
  expect(start).toMatchObject({run: 'tests', readOnly: false, language: 'en'})
  expect(start.policies.map(({id}) => id)).toEqual(['eksempel'])
})
