import {describe, expect, test} from '@jest/globals'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import {check} from '../../../src/workspace/check/check.ts'
import {soundProject} from '../../support/sound-project.ts'

const nb = {'locales/nb/own.yaml': 'cookies: {waits: Vi venter til du har sagt ja.}\n'}
const nn = {'locales/nn/own.yaml': 'cookies: {waits: Vi ventar til du har sagt ja.}\n'}
const en = {'locales/en/own.yaml': 'cookies: {waits: We wait until you have consented.}\n'}

const foundBy =
  (asked: string) =>
  (files: Readonly<Record<string, string>>): readonly WeighedFinding[] =>
    check({root: soundProject(files), apertium: false}).findings.filter(({rule}) => rule === asked)

describe('a standard sentence that a project overrides', () => {
  const found = foundBy('half-overridden')

  test('in some languages of its policies and not in all is found where it is, once', () => {
    expect(found(nb)).toMatchObject([
      {
        ...{file: 'locales/nb/own.yaml', path: ['cookies', 'waits'], severity: 'warning', asks: 'translator'},
        parameters: {key: 'cookies.waits', missing: 'en, nn'}
      }
    ])
    expect(found({...nb, ...en})).toMatchObject([
      {parameters: {missing: 'nn'}, related: [{file: 'locales/en/own.yaml'}]}
    ])
  })

  test('in all of them is right, and so is what a word is called in one', () => {
    expect(found({...nb, ...nn, ...en})).toEqual([])
    expect(found({'locales/nb/own.yaml': 'vocabulary: {data: {name: fullt navn}}\n'})).toEqual([])
  })

  test('has no other in a language that the product does not have: what stands there is no override', () => {
    expect(found({'locales/se/own.yaml': 'cookies: {waits: Mii vuordit.}\n'})).toEqual([])
  })

  test('weighs what the configuration says, or nothing', () => {
    const weighing = (weight: string): readonly WeighedFinding[] =>
      found({...nb, 'personvern.config.yaml': `rules: {half-overridden: ${weight}}\n`})
    expect(weighing('error')).toMatchObject([{severity: 'error'}])
    expect(weighing('off')).toEqual([])
  })

  test('can be accepted with a reason on the line before', () => {
    const accepted = `# personvern-ignore half-overridden -- the others say so already\n${nb['locales/nb/own.yaml']}`
    expect(found({'locales/nb/own.yaml': accepted})).toEqual([])
  })
})

describe('a placeholder of a standard sentence that a project overrides', () => {
  const found = foundBy('dropped-placeholder')

  test('is missed where it is left out, in the language where it is', () => {
    const files = {
      'locales/nb/own.yaml': 'document: {retention: {period: "Vi lagrer {{data}} en stund."}}\n',
      'locales/en/own.yaml': 'document: {retention: {period: "For {{ period }}, we store {{data, capital}}."}}\n'
    }
    expect(found(files)).toMatchObject([
      {
        ...{
          file: 'locales/nb/own.yaml',
          path: ['document', 'retention', 'period'],
          severity: 'warning',
          asks: 'editor'
        },
        parameters: {key: 'document.retention.period', dropped: '{{period}}'}
      }
    ])
    expect(found({...files, 'personvern.config.yaml': 'rules: {dropped-placeholder: off}\n'})).toEqual([])
  })

  test('is missed in a language that the product does not have, too', () => {
    const files = {'locales/se/own.yaml': 'cookies: {again: Mii jearrat fas.}\n'}
    expect(found(files)).toMatchObject([{parameters: {key: 'cookies.again', dropped: '{{period}}'}}])
  })

  test('is not asked for in words, names and messages, nor in sentences of the project alone', () => {
    const words = '{period: {year_one: ett år, year_other: "{{count}} år"}, document: {own: Hei.}, bug: Noe gikk galt.}'
    expect(found({'locales/nb/own.yaml': `${words}\n`})).toEqual([])
  })
})
