import {expect, test} from '@jest/globals'
import {openTestPreview, testHost} from '../support/preview.ts'
import {smallPolicy} from '../support/small-policy.ts'

test('a window is told which run of the server it speaks with, and to ask again a second after it has lost it', async () => {
  const preview = openTestPreview({files: smallPolicy()})
  const leaving = new AbortController()
  const {body} = await preview.app.request('/api/events', {headers: {host: testHost}, signal: leaving.signal})
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  const {value} = await reader.read()
  leaving.abort()
  await reader.cancel()
  expect(value).toMatch(/^data: \{"kind":"hello","run":"[^"]+"\}\nretry: 1000\n\n$/)
})
