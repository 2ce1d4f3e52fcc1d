import {describe, expect, test} from '@jest/globals'
import type {Finding} from '../../src/diagnostics/finding.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {renderDocument} from '../../src/render/render-document.ts'
import {createEnvironment} from '../../src/template/create-environment.ts'
import {speakerFor} from '../support/speaker-for.ts'

function rendered(
  template: string,
  words: object = {}
): {document: {title: string; markdown: string; html: string}; findings: Finding[]; parts: object[]} {
  const environment = createEnvironment([{name: 'document', file: 'templates/document.md.hbs', text: template}])
  const parts: object[] = []
  return speakerFor('nn', {words: {title: 'Om *oss*', ...words}}, ({context, findings}) => {
    const document = renderDocument({
      ...context,
      environment,
      compile: createCompiler(),
      reportPart: (rule, {actual}, file) => parts.push({rule, actual, file})
    })
    const {title, write} = document
    return {document: {title, markdown: write('markdown'), html: write('html')}, findings, parts}
  })
}

describe('a document', () => {
  test('is rendered as Markdown and HTML, and its title as plain text', () => {
    expect(rendered('{{heading 1 title}}').document).toEqual({
      title: 'Om *oss*',
      markdown: '# Om *oss*\n',
      html: '<h1>Om <em>oss</em></h1>\n'
    })
  })

  test('says where words are wrong, at the word', () => {
    const {findings} = rendered('{{title}}', {title: 'Om <b>oss</b>'})
    expect(findings.filter(({rule}) => rule === 'html-in-words')).toMatchObject([
      {rule: 'html-in-words', path: ['title'], excerpt: '<b>'},
      {rule: 'html-in-words', path: ['title'], excerpt: '</b>'}
    ])
  })

  test('says where a template is wrong, in the template', () => {
    expect(rendered('<hr>\n\n{{title}}').parts).toContainEqual({
      rule: 'html-in-words',
      actual: '<hr>',
      file: 'templates/document.md.hbs'
    })
  })

  test('points at the whole word where its excerpt would hold what was put in', () => {
    const {findings} = rendered('{{title}}', {title: 'Om [{{controller}}](#{{controller}})'})
    expect(findings.every(({excerpt}) => excerpt === undefined || !/[\uE000-\uE002]/.test(excerpt))).toBe(true)
  })
})
