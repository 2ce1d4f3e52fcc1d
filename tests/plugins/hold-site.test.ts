import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {holdSite} from '../../src/plugins/hold-site.ts'
import {minimalProject} from '../support/minimal-project.ts'

test('policies are remembered, the latest so many of them, each in its form', () => {
  const root = minimalProject()
  fs.cpSync(path.join(root, 'policies/minimal'), path.join(root, 'policies/other'), {recursive: true})
  const site = holdSite({root}, 2)
  const first = site.policy('minimal', {})
  const second = site.policy('minimal', {firstHeading: 2})
  expect(second.versions[0]!.html).toContain('<h2>Personvern</h2>')
  expect(site.policy('minimal', {})).toBe(first)
  site.policy('other', {})
  expect(site.policy('minimal', {})).toBe(first)
  const again = site.policy('minimal', {firstHeading: 2})
  expect(again).not.toBe(second)
  expect(again).toEqual(second)
})

test('what is kept of a policy is made once, until its files change', () => {
  const root = minimalProject()
  const site = holdSite({root})
  let times = 0
  const count = (): number => site.keep('minimal', () => ++times)
  expect([count(), count()]).toEqual([1, 1])
  site.changed(path.join(root, 'policies/other/nn.yaml'))
  site.changed(path.join(root, 'README.md'))
  expect(count()).toBe(1)
  site.changed(path.join(root, 'policies/minimal/nn.yaml'))
  expect(count()).toBe(2)
  site.changed(path.join(root, 'locales/nn/own.json'))
  expect(count()).toBe(3)
})
