import {describe, expect, test} from '@jest/globals'
import {listTargets, loadTarget} from '../../../src/workspace/project/load-target.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const own = ['astro', 'docusaurus', 'eleventy', 'hugo', 'jekyll', 'mkdocs', 'starlight']

describe('targets', () => {
  test('are those of the product and those of the project, by name', () => {
    const root = temporaryFolder({
      'templates/targets/kommune.yaml': '',
      'templates/targets/Ikkje id.yaml': '',
      'templates/targets/notes.md': ''
    })
    expect(listTargets(root)).toEqual([
      'astro',
      'docusaurus',
      'eleventy',
      'hugo',
      'jekyll',
      'kommune',
      'mkdocs',
      'starlight'
    ])
    expect(listTargets(temporaryFolder())).toEqual(own)
  })

  test.each(own)('of the product called %s can be used', (name) => {
    expect(loadTarget(temporaryFolder(), name)).toMatchObject({
      findings: [],
      target: {frontMatter: {title: '{{title}}'}}
    })
  })

  test('of the project go before those of the product', () => {
    const root = temporaryFolder({'templates/targets/hugo.yaml': 'path: "{slug}.md"\n'})
    expect(loadTarget(root, 'hugo')).toMatchObject({findings: [], target: {path: '{slug}.md'}})
    expect(loadTarget(root, 'jekyll')?.target.frontMatter).toMatchObject({render_with_liquid: false})
  })

  test.each(['..', '../hugo', 'absent', '', 'Hugo', '__proto__', 'hugo.yaml'])('are none called %p', (name) => {
    expect(loadTarget(temporaryFolder(), name)).toBeUndefined()
  })

  test.each([
    ['pth: x', 'unknown-field', ['pth']],
    ['path: ../{slug}.md', 'invalid-value', ['path']],
    ['path: {original: "{slug}.md", translation: "/{slug}.md"}', 'invalid-value', ['path', 'translation']],
    ['path: "{stil}.md"', 'invalid-value', ['path']],
    ['escape: {text: ["("]}', 'invalid-value', ['escape', 'text', 0]],
    ['indent: 8', 'invalid-value', ['indent']],
    ['frontMatter: {a: {b: ["{{title}}", "{{titel}}"]}}', 'invalid-value', ['frontMatter', 'a', 'b', 1]],
    ['headingIds: words', 'invalid-value', ['headingIds']],
    ['a: [', 'yaml-syntax', undefined]
  ])('that cannot be used are a finding: %s', (text, rule, path) => {
    const loaded = loadTarget(temporaryFolder({'templates/targets/own.yaml': text}), 'own')!
    expect(loaded.target).toEqual({})
    expect(loaded.findings).toMatchObject([{rule, file: 'templates/targets/own.yaml', ...(path && {path})}])
  })

  test('that name what is no fact are told what they could name', () => {
    const root = temporaryFolder({'templates/targets/own.yaml': 'frontMatter: {title: "{{titel}}", date: "{{day}}"}\n'})
    expect(loadTarget(root, 'own')!.findings).toMatchObject([
      {parameters: {actual: '{{titel}}', nearest: '{{title}}', expected: expect.arrayContaining(['{{day}}'])}}
    ])
  })
})
