import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {graphOf} from './support/graph-of.ts'

const policyFile = 'policies/minimal/policy.yaml'
const hostile = '</script><script>alert(1)</script><!--'

/** A project whose controller has an address that would end a block of data. */
function project(): string {
  const root = minimalProject()
  const file = path.join(root, policyFile)
  const text = fs.readFileSync(file, 'utf8')
  const controller = /^controller:.*$/m.exec(text)![0]
  fs.writeFileSync(file, text.replace(controller, `controller: {email: post@eksempel.no, postalAddress: '${hostile}'}`))
  return root
}

/** The blocks of scripts and data in a page: how each begins, and what it holds. */
function blocksIn(html: string): {tag: string; data: unknown}[] {
  return [...html.matchAll(/(<script[^>]*>)(.*?)<\/script>/gs)].map(([, tag, content]) => ({
    tag: tag!,
    data: JSON.parse(content!) as unknown
  }))
}

async function pagesOf(root: string, embedDpv: boolean): Promise<ReadonlyMap<string, string>> {
  const {policies} = await render({root, out: false, formats: ['html', 'jsonld'], embedDpv})
  return new Map(policies.flatMap(({files}) => files.map((file) => [file.path, String(file.content)] as const)))
}

describe('a page that holds its description', () => {
  test('holds the very same that the file does, as data and not as a script', async () => {
    const pages = await pagesOf(project(), true)
    for (const language of ['nb', 'nn', 'en']) {
      const html = pages.get(`minimal/${language}.html`)!
      const file = JSON.parse(pages.get(`minimal/${language}.jsonld`)!) as object
      const blocks = blocksIn(html)
      expect([...new Set(blocks.map(({tag}) => tag))]).toEqual(['<script type="application/ld+json">'])
      expect(
        blocks.filter(({data}) => (data as object)['@graph' as never] !== undefined).map(({data}) => data)
      ).toEqual([file])
    }
  })

  test('is otherwise the page that it was', async () => {
    const root = project()
    const [without, withIt] = [await pagesOf(root, false), await pagesOf(root, true)]
    expect([...without.keys()]).toHaveLength(6)
    for (const [name, html] of without) {
      const bare = withIt
        .get(name)!
        .replace(/\s*<script type="application\/ld\+json">\{"@context":\{(?:"@base":"[^"]*",)?"dct".*?<\/script>/s, '')
      expect(bare).toBe(html)
    }
  })

  test('is not ended by what a value holds', async () => {
    const html = (await pagesOf(project(), true)).get('minimal/nb.html')!
    const description = blocksIn(html).at(-1)!.data as object
    const graph = await graphOf(description)
    expect(graph.texts('#controller', 'dpv:hasAddress')).toEqual([hostile])
    expect(html).not.toContain('<script>alert')
  })
})
