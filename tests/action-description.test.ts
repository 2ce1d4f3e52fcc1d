import {describe, expect, test} from '@jest/globals'
import {stringify} from 'yaml'
import {lintWorkflow} from './support/lint-workflow.ts'
import {readAction} from './support/run-action.ts'

/* The action for GitHub: that it is described as GitHub wants it. */

const action = readAction()

describe('the description of the action', () => {
  test('has the fields of a composite action, and no others', () => {
    // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
    expect(Object.keys(action)).toEqual(['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'])
    expect(action.runs.using).toBe('composite')
    expect(Object.keys(action.branding).sort()).toEqual(['color', 'icon'])
    for (const input of Object.values(action.inputs)) expect(Object.keys(input)).toEqual(['description', 'default'])
    for (const output of Object.values(action.outputs)) expect(Object.keys(output)).toEqual(['description', 'value'])
    for (const step of action.runs.steps) expect(step).toMatchObject({id: expect.any(String), shell: 'bash'})
  })

  test('says of each input what it is for, and has a text for its default', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(input.description).toMatch(/^[A-Z].*\.$/)
      expect(typeof input.default).toBe('string')
    }
  })

  test('has expressions that the linter of workflows knows, as the steps of a workflow with the same inputs', async () => {
    const inputs = Object.fromEntries(
      Object.entries(action.inputs).map(([name, {description}]) => [name, {description, type: 'string'}])
    )
    const outputs = Object.fromEntries(
      Object.entries(action.outputs)
        .filter(([, {value}]) => value.includes('steps.'))
        .map(([name, {value}]) => [name, value])
    )
    const jobs = {steps: {'runs-on': 'ubuntu-latest', outputs, steps: action.runs.steps}}
    expect(await lintWorkflow(stringify({on: {workflow_call: {inputs}}, jobs}))).toEqual([])
    const wrong = {...jobs.steps, outputs: {ok: '${{ steps.finnish.outputs.ok }}'}}
    expect(await lintWorkflow(stringify({on: {workflow_call: {inputs}}, jobs: {steps: wrong}}))).toHaveLength(1)
  })

  test('puts nothing that a caller writes into a script', () => {
    for (const {run: script} of action.runs.steps) expect(script).not.toContain('${{')
  })

  test('uses every input', () => {
    const used = JSON.stringify([action.runs, action.outputs])
    for (const name of Object.keys(action.inputs)) expect(used).toMatch(new RegExp(`inputs\\.${name}\\b`))
  })
})
