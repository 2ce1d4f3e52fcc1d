import {describe, expect, test} from '@jest/globals'
import {examine} from '../../src/check/examine.ts'
import {defineRule} from '../../src/check/rule.ts'
import type {Settings} from '../../src/check/run-rules.ts'
import type {Subject} from '../../src/check/subject.ts'
import type {Environment} from '../../src/template/create-environment.ts'
import {TemplateFault} from '../../src/template/template-fault.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {loadTemplates} from '../../src/workspace/project/load-templates.ts'
import {subjectParts} from '../support/subject-of.ts'

const {environment} = loadTemplates(packageRoot)

/** Templates that go wrong. */
function throwing(error: Error): Environment {
  return {
    ...environment,
    run: () => {
      throw error
    }
  }
}

const facts = {languages: ['nb'], outline: [{id: 'intro', blocks: ['text']}]}
const others = {controller: {name: 'Kommunen'}, sections: {intro: {title: 'Om', text: 'Tekst.'}}}
const words = {title: 'Personvern', ...others}

function found(own: object, {settings, ...other}: {settings?: Settings; environment?: Environment} = {}): string[] {
  return examine({...subjectParts(facts, {nb: own}), environment, rules: [], settings, ...other}).map(
    ({rule, severity, path = []}) => `${severity} ${rule} ${path.join('.')}`
  )
}

describe('a policy is examined', () => {
  test('and nothing is found where nothing is wrong', () => {
    expect(found(words)).toEqual([])
  })

  test('for words that are missing or of no use, and for what rendering would refuse in them', () => {
    const text = '[x](javascript:x)'
    expect(found({...others, sections: {intro: {title: 'Om', text}, gone: {text: 'x'}}}).sort()).toEqual([
      'error missing-word title',
      'error unknown-key sections.gone.text',
      'error unsafe-address sections.intro.text'
    ])
  })

  test('for forms of plural that its language asks for', () => {
    expect(found({...words, 'sections.intro.text_one': 'Én.'})).toContain(
      'error incomplete-plural sections.intro.text_one'
    )
  })

  test('by rules, which see its pages too', () => {
    const seen: Subject[] = []
    const rule = defineRule({
      id: 'made-up',
      severity: 'warning',
      asks: 'editor',
      examples: [],
      *find(subject) {
        seen.push(subject)
        yield {path: ['updated']}
      }
    })
    const parts = subjectParts({...facts, languages: ['nb', 'nn']}, {nb: words})
    expect(examine({...parts, environment, rules: [rule]})).toMatchObject([{rule: 'made-up', path: ['updated']}])
    expect([...seen[0]!.shown.keys()]).toEqual(['nb'])
    expect(examine({...parts, environment, rules: [rule], settings: {'made-up': 'off'}})).toEqual([])
  })

  test('with findings of its words weighed by the settings too', () => {
    expect(found(others, {settings: {'missing-word': 'info'}})).toEqual(['info missing-word title'])
    expect(found(others, {settings: {'missing-word': 'off'}})).toEqual([])
  })
})

describe('a template that goes wrong', () => {
  test('is a finding when it is the fault of the template', () => {
    const fault = new TemplateFault({
      rule: 'unknown-helper',
      file: 'templates/document.md.hbs',
      path: [],
      parameters: {}
    })
    expect(found(words, {environment: throwing(fault)})).toEqual(['error unknown-helper '])
  })

  test('is a bug when it is not', () => {
    expect(() => found(words, {environment: throwing(new TypeError('x'))})).toThrow(TypeError)
  })
})
