import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import fc from 'fast-check'
import {render} from '../../src/api/render.ts'
import type {RenderedFile} from '../../src/index.ts'
import {policySchema} from '../../src/model/policy.ts'
import {walk} from '../../src/model/walk.ts'
import {readHtml, readMarkdown, shapeOf, textOf} from '../support/read-page.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {textOf as fileText} from '../support/text-of.ts'

/*
 * The same promise for a whole declaration: in every field of text at once there stands a hostile value, and the pages
 * have the tree that they have with a harmless one, and show the value.
 */

const source = path.resolve(import.meta.dirname, '..', '..', 'policies', 'eksempel')
const facts = load(fs.readFileSync(path.join(source, 'policy.yaml'), 'utf8'))

/** Fields of text that anything may stand in, on one line. */
const fields: (string | number)[][] = []
walk(policySchema, facts, ({path: at, meta}) => {
  if (meta.text === 'plain' && /name|domain|Address/.test(String(at.at(-1)))) fields.push([...at])
})

const pieces = fc.constantFrom(
  ...['*', '_', '`', '[', ']', '(', ')', '<', '>', '&', '!', '\\', '~', '|', '#', '-', '+', '=', '.', ':', '"', "'", '{', '}', '$', '1', 'x', 'æ', ' ', '\u00a0'],
  ...['](', '**', '<script>', '<!--', 'http://', 'www.', '&amp;', '{{x}}', '{{{x}}}', '$t(x)', '1. ', '- ', '> ', ':lang[x]{nb}', '\u200b', '\uE0000\uE001']
)
const values = fc.array(pieces, {minLength: 1, maxLength: 8}).map((parts) => `Q${parts.join('')}Q`)

async function pagesWith(value: string): Promise<readonly RenderedFile[]> {
  const data = JSON.parse(JSON.stringify(facts)) as Record<string | number, unknown>
  for (const at of fields) {
    const parent = at.slice(0, -1).reduce((inner, step) => inner[step] as Record<string | number, unknown>, data)
    parent[at.at(-1)!] = value
  }
  const folder = temporaryFolder({'policies/x/policy.yaml': JSON.stringify(data)})
  for (const name of ['nb.yaml', 'nn.yaml', 'en.yaml']) fs.copyFileSync(path.join(source, name), path.join(folder, 'policies/x', name))
  const {policies} = await render({root: folder, out: false})
  expect(policies[0]!.findings.filter(({rule}) => rule !== 'direction-control')).toEqual([])
  return policies[0]!.files
}

function treeOf(file: RenderedFile): Parameters<typeof shapeOf>[0] {
  return file.format === 'md' ? readMarkdown(fileText(file)) : readHtml(fileText(file))
}

const harmless = (await pagesWith('QxQ')).map((page) => shapeOf(treeOf(page)))

describe('a hostile value in every field of a declaration', () => {
  test('has fields to stand in', () => {
    expect(fields.length).toBeGreaterThan(10)
  })

  test('is text everywhere, and adds no node', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const pages = await pagesWith(value)
        const seen = value.replace(/[\s\u00a0]+/g, ' ')
        expect(pages.map((page) => shapeOf(treeOf(page)))).toEqual(harmless)
        for (const page of pages) expect(textOf(treeOf(page)).replace(/[\s\u00a0]+/g, ' ')).toContain(seen)
      }),
      {numRuns: 20, seed: 20_220_805}
    )
  })
})
