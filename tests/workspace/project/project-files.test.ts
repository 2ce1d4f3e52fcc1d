import {expect, test} from '@jest/globals'
import {belongsTo, policyFiles, sharedFiles} from '../../../src/workspace/project/project-files.ts'
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
    'policies/minimal/en.yaml',
    'policies/minimal/nb.yaml',
    'policies/minimal/nn.yaml',
    'policies/minimal/policy.yaml',
    'policies/minimal/approved/nn.md'
  ])
  expect(sharedFiles(root)).toEqual(['personvern.config.json', 'locales/nn/own.json', 'templates/themes/own/theme.css'])
  expect(sharedFiles(temporaryFolder())).toEqual([])
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
