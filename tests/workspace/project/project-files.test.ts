import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {belongsTo, policyFiles, sharedFiles} from '../../../src/workspace/project/project-files.ts'
import {stampProject} from '../../../src/workspace/project/stamp-project.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

test('a project is made of the files of its policies and of those that they share', () => {
  const root = minimalProject({
    'policies/minimal/approved/nn.md': '',
    'policies/minimal/.nn.yaml.swp': '',
    'locales/nn/own.json': '{}',
    'templates/themes/own/theme.css': '',
    'personvern.config.json': '{}',
    'package.json': '{}'
  })
  expect(policyFiles(root, 'minimal')).toEqual([
    'policies/minimal/approved/nn.md',
    'policies/minimal/en.yaml',
    'policies/minimal/nb.yaml',
    'policies/minimal/nn.yaml',
    'policies/minimal/policy.yaml'
  ])
  expect(sharedFiles(root)).toEqual(['locales/nn/own.json', 'personvern.config.json', 'templates/themes/own/theme.css'])
  expect(sharedFiles(temporaryFolder())).toEqual([])
})

test('links among them may lead back, and nowhere', () => {
  const root = minimalProject({'locales/nn/own.json': '{}'})
  const before = policyFiles(root, 'minimal')
  fs.symlinkSync('.', path.join(root, 'policies/minimal/self'))
  fs.symlinkSync('..', path.join(root, 'locales/nn/up'))
  expect(policyFiles(root, 'minimal')).toEqual(before)
  expect(sharedFiles(root)).toEqual(['locales/nn/own.json'])
  const stamps = stampProject(root)
  fs.mkdirSync(path.join(root, 'policies/minimal/notes'))
  fs.symlinkSync('loop', path.join(root, 'policies/minimal/notes/loop'))
  expect(stampProject(root)).toEqual({
    shared: stamps.shared,
    policies: new Map([['minimal', expect.not.stringMatching(stamps.policies.get('minimal')!)]])
  })
  expect(stampProject(root)).toEqual(stampProject(root))
})

test.each([
  ['policies/dfo/nn.yaml', 'dfo'],
  ['policies/dfo', 'dfo'],
  ['policies', undefined],
  ['policies/dfo/.nn.yaml.swp', undefined],
  ['locales/nn/own.json', true],
  ['templates/page.html.hbs', true],
  ['personvern.config.yaml', true],
  ['src/personvern.config.yaml', undefined],
  ['../policies/dfo/nn.yaml', undefined]
])('%s belongs to %p', (file, expected) => {
  expect(belongsTo(file)).toBe(expected)
})
