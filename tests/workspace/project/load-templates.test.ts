import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {listStandardTemplates, loadTemplates} from '../../../src/workspace/project/load-templates.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

describe('the templates of a project', () => {
  test('are those of the product when it has none', () => {
    expect(loadTemplates(temporaryFolder())).toMatchObject({findings: [], standard: true})
  })

  test('are its own, by name, and partials of its own', () => {
    const {environment, findings} = loadTemplates(
      temporaryFolder({'templates/partials/signature.md.hbs': 'Hilsen oss', 'templates/partials/notes.txt': '{{'})
    )
    expect(findings).toEqual([])
    expect(['signature', 'notes'].map((name) => environment.run(name, {}, undefined as never).text)).toEqual([
      'Hilsen oss',
      ''
    ])
  })

  test('leave nothing of one project with the next', () => {
    const own = temporaryFolder({'templates/partials/signature.md.hbs': 'Hilsen oss'})
    const [before, between, after] = [temporaryFolder(), own, temporaryFolder()].map((root) => loadTemplates(root))
    const signed = [before, between, after].map((one) => one!.environment.run('signature', {}, undefined as never).text)
    expect(signed).toEqual(['', 'Hilsen oss', ''])
    expect([before, between, after].map((one) => one!.standard)).toEqual([true, false, true])
  })

  test('tell what is wrong, and only of its own', () => {
    const {findings} = loadTemplates(
      temporaryFolder({'templates/page.html.hbs': '{{{title}}}', 'templates/partials/text.md.hbs': Buffer.from([0xe6])})
    )
    expect(findings.map(({rule, file}) => [rule, file])).toEqual([
      ['file-encoding', 'templates/partials/text.md.hbs'],
      ['raw-placeholder', 'templates/page.html.hbs']
    ])
  })

  test.each([
    ['page.html.hbs', '{{contents}}', 'content'],
    ['document.md.hbs', '{{#each sektions}}{{> section}}{{/each}}', 'sections'],
    ['partials/contact.md.hbs', '{{#each way}}{{t key way=text}}{{/each}}', 'ways']
  ])('may name what the product gives to %s, and nothing else', (file, text, nearest) => {
    const {findings} = loadTemplates(temporaryFolder({[`templates/${file}`]: text}))
    expect(findings).toMatchObject([{rule: 'unknown-parameter', file: `templates/${file}`, parameters: {nearest}}])
  })

  test('may be copies of all those of the product', () => {
    const copies = Object.fromEntries(listStandardTemplates().map(({file, text}) => [file, text]))
    expect(loadTemplates(temporaryFolder(copies)).findings).toEqual([])
  })

  test('of the product itself are right', () => {
    expect(loadTemplates(packageRoot).findings).toEqual([])
  })
})
