import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {elementsOf} from './support/elements.ts'
import {renderedPages} from './support/rendered-pages.ts'
import {projectRoot} from './support/site.ts'

/** The headings of the product's example with another outline, `<level> <id>`, in the first language. */
async function headingsOf(outline: string): Promise<string[]> {
  const root = temporaryFolder()
  const folder = path.join(root, 'policies', 'eksempel')
  fs.cpSync(path.join(projectRoot, 'policies', 'eksempel'), folder, {recursive: true})
  const file = path.join(folder, 'policy.yaml')
  const facts = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, `${facts.slice(0, facts.indexOf('\noutline:'))}\noutline:\n${outline}`)
  const [page] = await renderedPages({root, languages: ['nb']})
  return elementsOf(page!.content, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(
    ({name, attributes: {id = '–'}}) => `${name.slice(1)} ${id}`
  )
}

const skips = (headings: readonly string[]): string[] => {
  const levels = headings.map((heading) => Number(heading[0]))
  return headings.filter((_, index) => levels[index]! > (levels[index - 1] ?? 0) + 1)
}

/** Other sections that standard sentences lead to. */
const rest = `
  - {id: objection, blocks: [objection]}
  - {id: kindergarten, about: [kindergarten], blocks: [{activity: kindergarten}]}
  - {id: enquiries, about: [enquiries], blocks: [{activity: enquiries}]}
  - {id: newsletter, about: [newsletter], blocks: [{activity: newsletter}]}
  - {id: statistics, about: [statistics], blocks: [{activity: statistics}]}
`

test('sections without a title do not count, however many stand in each other', async () => {
  const headings = await headingsOf(`
  - id: introduction
    title: none
    sections:
      - id: summary
        title: none
        sections:
          - {id: controller, blocks: [controller], sections: [{id: dpo, title: none, blocks: [dpo], sections: [{id: complaint, blocks: [complaint]}]}]}
  - id: cookies
    title: none
    sections: [{id: rights, blocks: [rights]}]
${rest}`)
  expect(headings.slice(0, 5)).toEqual(['1 –', '2 controller', '3 complaint', '2 rights', '3 –'])
  expect(skips(headings)).toEqual([])
})

test('parts that are made of facts have headings of the next level, wherever they stand, and never below the sixth', async () => {
  const headings = await headingsOf(`
  - id: activities
    sections:
      - id: controller
        sections:
          - id: complaint
            blocks: [{activity: [newsletter, statistics]}]
            sections: [{id: rights, blocks: [rights], sections: [{id: dpo, blocks: [dpo], sections: [{id: changes, blocks: [changes]}]}]}]
${rest}`)
  expect(headings.slice(0, 6)).toEqual(['1 –', '2 activities', '3 controller', '4 complaint', '5 –', '6 –'])
  expect(headings.filter((heading) => /^6 (?:dpo|changes)$/.test(heading))).toEqual(['6 dpo', '6 changes'])
  expect(headings.filter((heading) => heading.startsWith('5 rights'))).toEqual(['5 rights'])
  expect(skips(headings)).toEqual([])
})
