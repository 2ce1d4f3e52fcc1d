import {describe, expect, test} from '@jest/globals'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import {check} from '../../../src/workspace/check/check.ts'
import {soundProject} from '../../support/sound-project.ts'

const nb = {'locales/nb/own.yaml': 'cookies: {waits: Vi venter til du har sagt ja.}\n'}
const nn = {'locales/nn/own.yaml': 'cookies: {waits: Vi ventar til du har sagt ja.}\n'}
const en = {'locales/en/own.yaml': 'cookies: {waits: We wait until you have consented.}\n'}

const found = (files: Readonly<Record<string, string>>): readonly WeighedFinding[] =>
  check({root: soundProject(files), apertium: false}).findings.filter(({rule}) => rule === 'half-overridden')

describe('a standard sentence that a project overrides', () => {
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
