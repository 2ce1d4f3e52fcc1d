import fs from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import {load} from 'js-yaml'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/workspace/product/package-root.ts'

/* The shell of a page has its parameters beside it, as partials have: whoever writes a shell of their own reads them there. */

const folder = path.join(packageRoot, 'templates')
const shell = fs.readFileSync(path.join(folder, 'page.html.hbs'), 'utf8')
const {params} = load(fs.readFileSync(path.join(folder, 'page.yaml'), 'utf8')) as {
  params: Record<string, {description: string; required?: boolean}>
}

/** What a template names: parameters, and fields of these. */
function namesIn(text: string): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  const add = (name: string, fields: readonly string[]): void => {
    names.set(name, new Set([...(names.get(name) ?? []), ...fields]))
  }
  const visitAll = (body: readonly hbs.AST.Statement[], within: string | undefined): void => {
    for (const statement of body) {
      if (statement.type === 'MustacheStatement') visitPath((statement as hbs.AST.MustacheStatement).path, within)
      if (statement.type !== 'BlockStatement') continue
      const {path: helper, params: given, program, inverse} = statement as hbs.AST.BlockStatement
      for (const one of given) visitPath(one, within)
      const entries = helper.original === 'each' ? (given[0] as hbs.AST.PathExpression).parts[0] : undefined
      visitAll(program.body, entries ?? within)
      visitAll((inverse as hbs.AST.Program | undefined)?.body ?? [], within)
    }
  }
  const visitPath = (expression: unknown, within: string | undefined): void => {
    const {parts} = expression as hbs.AST.PathExpression
    const [name, ...fields] = within === undefined ? parts : [within, ...parts]
    add(name!, fields)
  }
  visitAll(Handlebars.parse(text).body, undefined)
  return names
}

test('every parameter that the shell names is described, and no other', () => {
  expect(Object.keys(params).sort()).toEqual([...namesIn(shell).keys()].sort())
})

test('the description of a parameter names every field of it that the shell names', () => {
  const fields = [...namesIn(shell)].flatMap(([name, all]) => [...all].map((field) => [name, field] as const))
  expect(fields).toHaveLength(14)
  expect(fields.filter(([name, field]) => !params[name]!.description.includes(`\`${field}\``))).toEqual([])
})

test('what the shell writes without asking whether it is there is required', () => {
  const asked = new Set([...shell.matchAll(/\{\{#(?:if|each) (\w+)\}\}/g)].map(([, name]) => name!))
  const required = Object.entries(params).flatMap(([name, {required: needed}]) => (needed === true ? [name] : []))
  expect(required.sort()).toEqual(
    Object.keys(params)
      .filter((name) => !asked.has(name))
      .sort()
  )
})
