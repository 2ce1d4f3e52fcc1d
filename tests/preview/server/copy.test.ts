import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import type {CopiedVersion} from '../../../src/preview/protocol.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'
import {readTree} from '../../support/read-tree.ts'
import {openTestPreview} from '../support/preview.ts'

const nn = 'policies/newsletter/nn.yaml'

function copied(files: Readonly<Record<string, string>> = {}, reader = 'nn'): Promise<CopiedVersion> {
  const preview = openTestPreview({files: {...Object.fromEntries(readTree(soundProject())), ...files}})
  return preview.read<CopiedVersion>(`/api/policies/newsletter/copy/nn?reader=${reader}`)
}

test('a version is copied as it would be published, in plain HTML and as text', async () => {
  const {html, text, stopped} = await copied()
  expect(stopped).toEqual([])
  expect(html).toMatch(/^<h1>Personvern<\/h1>\n/)
  expect(html).not.toMatch(/ (?:id|class|data-[a-z]+)=|<(?:article|main|time|section|body)/)
  expect(text).toMatch(/^Personvern\n\n/)
  expect(text).toContain('\n\nOm erklæringa\n\nHer står det korleis vi bruker opplysningar om deg.\n')
})

test('a version that must not be published is copied as a draft, with why', async () => {
  const {html, stopped} = await copied({[nn]: soundFile('nn').replace(/ {4}text: .*\n/, '')})
  expect(html).toContain('sections.about.text')
  expect(stopped).toHaveLength(1)
  expect(stopped[0]).toMatch(/[Mm]anglar/)
})

test('what stops it is said in the language of the reader', async () => {
  const {stopped} = await copied({[nn]: soundFile('nn').replace(/ {4}text: .*\n/, '')}, 'en')
  expect(stopped[0]).toMatch(/missing/)
})

test('where no page can be made any more there is nothing to copy', async () => {
  const preview = openTestPreview({files: Object.fromEntries(readTree(soundProject()))})
  await preview.read('/api/policies/newsletter')
  fs.writeFileSync(path.join(preview.root, 'policies/newsletter/policy.yaml'), `${soundFile('policy')}\noutline: 7\n`)
  preview.session.changed(['policies/newsletter/policy.yaml'])
  const version = await preview.read<CopiedVersion>('/api/policies/newsletter/copy/nn')
  expect(version).toMatchObject({html: null, text: ''})
  expect(version.stopped).not.toEqual([])
})

test('a language that the policy does not have is not found', async () => {
  const preview = openTestPreview({files: Object.fromEntries(readTree(soundProject()))})
  expect((await preview.get('/api/policies/newsletter/copy/se')).status).toBe(404)
})
