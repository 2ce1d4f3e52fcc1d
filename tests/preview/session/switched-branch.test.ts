import fs from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from '@jest/globals'
import type {PageView, Start} from '../../../src/preview/protocol.ts'
import {commitAll, git} from '../../support/repository.ts'
import {smallPolicy} from '../support/small-policy.ts'
import {openTestPreview} from '../support/preview.ts'

test('a branch that is switched underneath is followed: other words, a policy that goes and comes back, and what was written stays written', async () => {
  const preview = openTestPreview({files: {...smallPolicy('ein'), ...smallPolicy('to')}})
  const {root} = preview
  const file = path.join(root, 'policies/ein/nn.yaml')
  const names = async (): Promise<string[]> => (await preview.read<Start>('/api/start')).policies.map(({id}) => id)
  const page = async (): Promise<string> => (await preview.read<PageView>('/api/policies/ein/pages/nn')).html ?? ''
  /** Wait until something is so; nobody knows in how many steps the files change. */
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await setTimeout(20)
  }

  git(root, 'init', '--quiet')
  commitAll(root, 'first')
  git(root, 'switch', '--quiet', '--create', 'other')
  fs.rmSync(path.join(root, 'policies/to'), {recursive: true})
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('lagre opplysningar', 'ta vare på opplysningar'))
  const other = commitAll(root, 'other words, and one policy less')
  git(root, 'switch', '--quiet', 'main')

  expect(await names()).toEqual(['ein', 'to'])
  expect(await page()).toContain('lagre opplysningar')
  await preview.session.watch()
  git(root, 'switch', '--quiet', 'other')
  await until(async () => (await page()).includes('ta vare på opplysningar') && (await names()).join() === 'ein')
  expect((await preview.get('/api/policies/to')).status).toBe(404)
  git(root, 'switch', '--quiet', 'main')
  await until(async () => (await page()).includes('lagre opplysningar') && (await names()).join() === 'ein,to')

  // The preview has written nothing into either branch.
  expect(git(root, 'status', '--porcelain')).toBe('')
  expect(git(root, 'rev-parse', 'other').trim()).toBe(other)
})
