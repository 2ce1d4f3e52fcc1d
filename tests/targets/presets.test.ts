import {YAML11_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from '@jest/globals'
import {render} from '../../src/workspace/jobs/render.ts'
import {listTargets} from '../../src/workspace/project/load-target.ts'
import {minimalProject} from '../support/minimal-project.ts'
import {misuseIn} from '../support/misuse-in.ts'
import {textOf} from '../support/text-of.ts'

/*
 * What each generator is given: paths and fields as its documentation has them, which the files in `templates/targets/` name.
 */

const facts = `personvern: 1
languages: [nn, en]
updated: 2026-01-02
publication: {slugs: {nn: personvern, en: privacy}}
controller: {email: post@eksempel.no}
parties: {skyhus: {name: "A {{< b >}} & <c> 'd'"}}
outline: [{id: about, blocks: [text]}]
`

const root = (files: Record<string, string> = {}): string =>
  minimalProject({'policies/minimal/policy.yaml': facts, ...files})

interface Made {
  path: string
  fields: unknown
  body: string
}

async function made(options: Parameters<typeof render>[0]): Promise<Made[]> {
  const {policies, ok, findings} = await render({root: root(), out: false, ...options})
  expect({ok, findings, all: policies.flatMap((policy) => policy.findings)}).toEqual({ok: true, findings: [], all: []})
  return policies[0]!.files.map((file) => {
    const [, fields = '', body = ''] = /^(?:---\n([^]*?)---\n\n)?([^]*)$/.exec(textOf(file))!
    return {path: file.path, fields: fields === '' ? undefined : load(fields, {schema: YAML11_SCHEMA}), body}
  })
}

const title = 'Personvern'
const description = 'Slik behandlar Eksempel kommune personopplysningar.'
const day = new Date('2026-01-02')

/** Paths in the original and in a translation, fields in the original. */
const presets: Record<
  string,
  {paths: [string, string]; fields: Record<string, unknown>; heading: string; title: boolean}
> = {
  eleventy: {
    paths: ['nn/personvern.md', 'en/privacy.md'],
    fields: {
      layout: 'default.html',
      permalink: '/nn/personvern/',
      templateEngineOverride: 'md',
      title,
      description,
      lang: 'nn',
      translationKey: 'minimal',
      date: day
    },
    heading: '## <a id="about"></a>Om erklæringa',
    title: true
  },
  hugo: {
    paths: ['minimal.nn.md', 'minimal.en.md'],
    fields: {title, description, slug: 'personvern', translationKey: 'minimal', lastmod: day},
    heading: '## Om erklæringa {#about}',
    title: false
  },
  jekyll: {
    paths: ['nn/personvern.md', 'en/privacy.md'],
    fields: {
      layout: 'page',
      permalink: '/nn/personvern/',
      render_with_liquid: false,
      title,
      description,
      lang: 'nn',
      slug: 'personvern',
      translationKey: 'minimal',
      last_modified_at: day
    },
    heading: '## Om erklæringa {#about}',
    title: false
  },
  astro: {
    paths: ['nn/personvern.md', 'en/privacy.md'],
    fields: {title, description, lang: 'nn', translationKey: 'minimal', updatedDate: day},
    heading: '## <a id="about"></a>Om erklæringa',
    title: true
  },
  starlight: {
    paths: ['nn/personvern.md', 'en/privacy.md'],
    fields: {title, description, lastUpdated: day},
    heading: '## <a id="about"></a>Om erklæringa',
    title: false
  },
  docusaurus: {
    paths: ['src/pages/minimal.md', 'i18n/en/docusaurus-plugin-content-pages/minimal.md'],
    fields: {title, description, mdx: {format: 'md'}, last_update: {date: day}},
    heading: '## Om erklæringa {#about}',
    title: true
  },
  mkdocs: {
    paths: ['minimal.nn.md', 'minimal.en.md'],
    fields: {title, description, lang: 'nn', render_macros: false},
    heading: '## <a id="about"></a>Om erklæringa',
    title: true
  }
}

describe('a preset', () => {
  test('is there for each generator that the product knows', () => {
    expect(Object.keys(presets).sort()).toEqual(listTargets(root()))
  })

  test.each(Object.entries(presets))('for %s has its paths, its fields and its headings', async (target, expected) => {
    const [original, translation] = await made({target})
    expect([original!.path, translation!.path]).toEqual(expected.paths)
    expect(original!.fields).toEqual(expected.fields)
    expect(original!.body.split('\n')).toContain(expected.heading)
    expect(original!.body.startsWith('# Personvern\n')).toBe(expected.title)
  })

  test('writes a value so that its generator shows it', async () => {
    const bodies = await Promise.all(
      ['eleventy', 'mkdocs'].map(async (target) =>
        (await made({target}))[0]!.body.split('\n').find((line) => line.startsWith('Vi'))!
      )
    )
    expect(bodies).toEqual([
      expect.stringMatching(/^Vi bruker A \{\{\\< b >\}\} & \\<c> 'd'\./),
      expect.stringMatching(/^Vi bruker A \{\{&#x3C; b >\}\} & &#x3C;c> 'd'\./)
    ])
  })

  test('indents lists in lists as its generator wants them', async () => {
    const words = `title: Personvern
controller: {name: Eksempel kommune}
sections:
  about:
    title: Cookies
    text: |
      - a
        - b

          c
      - d
`
    const project = root({'policies/minimal/nn.yaml': words})
    const lists = await Promise.all(
      ['eleventy', 'mkdocs'].map(async (target) => (await made({root: project, target, languages: ['nn']}))[0]!.body)
    )
    expect(lists).toEqual([
      expect.stringContaining('\n- a\n  - b\n\n    c\n- d\n'),
      expect.stringContaining('\n-   a\n    -   b\n\n        c\n-   d\n')
    ])
  })

  test('has no field for a fact that is not there, and no date where a month is all that is known', async () => {
    const month = {'policies/minimal/policy.yaml': facts.replace('2026-01-02', '2026-01')}
    const [page] = await made({root: root(month), target: 'docusaurus'})
    expect(page!.fields).toEqual({title, description, mdx: {format: 'md'}})
  })
})

describe('a target', () => {
  const configured = (text: string): string => root({'personvern.config.yaml': text})

  test('is for Markdown alone, unless other formats are asked for; these go where they always go', async () => {
    expect((await made({target: 'hugo'})).map(({path}) => path)).toEqual(['minimal.nn.md', 'minimal.en.md'])
    expect((await made({target: 'hugo', formats: ['html', 'md'], languages: ['nn']})).map(({path}) => path)).toEqual([
      'minimal/nn.html',
      'minimal.nn.md'
    ])
  })

  test('can be named in the configuration, and another by the option', async () => {
    const project = configured('target: mkdocs\n')
    expect((await made({root: project, languages: ['nn']}))[0]!.path).toBe('minimal.nn.md')
    expect((await made({root: project, languages: ['nn'], target: 'astro'}))[0]!.path).toBe('nn/personvern.md')
  })

  test('gives way to a path of the project, and that to the option', async () => {
    const project = configured('path: "a/{language}.{format}"\n')
    expect((await made({root: project, target: 'hugo', languages: ['nn']}))[0]!.path).toBe('a/nn.md')
    expect((await made({root: project, target: 'hugo', languages: ['nn'], path: 'b.md'}))[0]!.path).toBe('b.md')
  })

  test('has the fields of the configuration laid over its own; null takes one away', async () => {
    const project = configured(
      'policies: {minimal: {frontMatter: {layout: own.njk, permalink: null, tags: [a], title: "{{title}} ({{lang}})"}}}\n'
    )
    expect((await made({root: project, target: 'eleventy', languages: ['nn']}))[0]!.fields).toEqual({
      layout: 'own.njk',
      templateEngineOverride: 'md',
      title: 'Personvern (nn)',
      description,
      lang: 'nn',
      translationKey: 'minimal',
      date: day,
      tags: ['a']
    })
  })

  test('has the code for the language that the project has', async () => {
    const project = configured('htmlLang: {nn: "no"}\n')
    expect((await made({root: project, target: 'mkdocs', languages: ['nn']}))[0]!.fields).toMatchObject({lang: 'no'})
  })

  test('that is not there is misuse, and tells which there are', async () => {
    expect(await misuseIn(render({root: root(), target: 'hogo', out: false}))).toMatchObject({
      parameters: {option: '--target', actual: 'hogo', expected: [...Object.keys(presets).sort(), 'none']}
    })
  })

  test('that is not there is a finding where the configuration names it', async () => {
    expect(await render({root: configured('target: hogo\n'), out: false})).toMatchObject({
      ok: false,
      findings: [{rule: 'invalid-value', path: ['target'], parameters: {actual: 'hogo', nearest: 'hugo'}}]
    })
  })

  test('that is wrong makes nothing, and says where', async () => {
    const report = await render({root: root({'templates/targets/own.yaml': 'path: ..\n'}), target: 'own', out: false})
    expect(report).toMatchObject({
      ok: false,
      policies: [],
      findings: [{rule: 'invalid-value', file: 'templates/targets/own.yaml'}]
    })
  })
})

test('a fragment for a site generator has its front matter all the same, without which there is no page', async () => {
  const [file] = await made({target: 'hugo', fragment: 'plain'})
  expect(file!.fields).toMatchObject({title, translationKey: 'minimal'})
})
