import {describe, expect, test} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {misuseIn} from '../../support/misuse-in.ts'

const theme = 'templates/themes/own'
const elsewhere = {
  [`${theme}/theme.css`]: '@import "https://a.no/x.css";',
  [`${theme}/theme.yaml`]: 'attributes: {h1: {class: own}}'
}

/** The first page of a project whose theme cannot be used as a whole. */
async function page(files: Readonly<Record<string, string>>, options: Parameters<typeof render>[0] = {}) {
  const root = minimalProject({...elsewhere, ...files})
  const {policies} = await render({root, out: false, theme: 'own', formats: ['html'], languages: ['nb'], ...options})
  return String(policies[0]!.files[0]!.content)
}

describe('of a theme is read', () => {
  test('its style sheet, for whole pages', async () => {
    expect((await misuseIn(page({})))?.code).toBe('theme-elsewhere')
  })

  test('what it puts on elements alone, for an article, and where a project has a style sheet', async () => {
    expect(await page({}, {fragment: 'article'})).toMatch(/<h1 [^>]*class="own"/)
    const own = await page({'personvern.config.yaml': 'styleSheet: https://www.example.no/x.css'})
    expect(own).toMatch(/<h1 [^>]*class="own"/)
    expect(own).toContain('href="https://www.example.no/x.css"')
  })

  test('nothing, for what editors keep', async () => {
    expect(await page({[`${theme}/theme.yaml`]: 'attributes: ['}, {fragment: 'plain'})).toMatch(/^<h1/)
  })
})
