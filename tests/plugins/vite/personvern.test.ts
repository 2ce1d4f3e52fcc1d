import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {PageJson} from '../../../src/model/page-json.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import {packageRoot as repository} from '../../../src/workspace/product/package-root.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {writeFiles} from '../../support/temporary-folder.ts'
import {textOf} from '../../support/text-of.ts'
import {hostileProject} from '../../targets/support/hostile-project.ts'
import {personvern} from '../../../src/vite.ts'
import {runPlugin} from './support/run-plugin.ts'

describe('the import of a declaration', () => {
  test('gives the article that is rendered as a fragment, to the byte, in each language', async () => {
    const {run} = runPlugin(repository)
    const {policies} = await render({root: repository, formats: ['html'], fragment: true, out: false})
    const expected = policies.flatMap(({id, files}) => files.map((page) => [id, page.language, textOf(page)]))
    const actual = []
    for (const [id, language] of expected)
      actual.push([id, language, (await run(`policy:${id}?language=${language}`)).default])
    expect(actual).toEqual(expected)
  })

  test('gives what a page needs besides', async () => {
    const {run} = runPlugin(repository)
    const {policies} = await render({
      root: repository,
      policies: ['eksempel'],
      formats: ['json', 'md'],
      fragment: true,
      languages: ['nn'],
      out: false
    })
    const [json, markdown] = policies[0]!.files.map(textOf)
    const page = JSON.parse(json!) as PageJson
    const {title, language: lang, description, updated, version, sections} = page
    const {languages, ...rest} = await run('policy:eksempel?language=nn&format=md')
    expect(rest).toEqual({title, lang, description, updated, version, sections, markdown, default: markdown})
    expect(languages).toMatchObject(page.languages.map(({language, ...others}) => ({lang: language, ...others})))
    expect(languages).toMatchObject([
      {language: 'nb', title: 'Personvernerklæring'},
      {language: 'nn', title: 'Personvernerklæring'},
      {language: 'en', title: 'Privacy policy', description: 'How Eksempel Municipality processes personal data.'}
    ])
  })

  test('can be what editors keep, and begin at another level', async () => {
    const {run} = runPlugin(repository)
    const {policies} = await render({
      root: repository,
      policies: ['dfo'],
      languages: ['nn'],
      formats: ['html'],
      fragment: 'plain',
      firstHeading: 2,
      out: false
    })
    const {default: html} = await run('policy:dfo?language=nn&fragment=plain&heading=2')
    expect(html).toBe(textOf(policies[0]!.files[0]!))
  })

  test('is in the only language there is where none is asked for', async () => {
    const root = minimalProject({'policies/minimal/policy.yaml': oneLanguage})
    const {lang, languages} = await runPlugin(root).run('policy:minimal')
    expect([lang, languages]).toEqual([
      'nb',
      [expect.objectContaining({language: 'nb', name: 'Bokmål', title: 'Personvern'})]
    ])
  })

  test('is as the configuration and the options say', async () => {
    const root = minimalProject({'personvern.config.yaml': 'fragment: plain\nfirstHeading: 3\ntarget: astro\n'})
    const {default: html, markdown} = await runPlugin(root).run('policy:minimal?language=en')
    expect(html).toMatch(/^<h3>Privacy<\/h3>/)
    expect(markdown).toMatch(/^# Privacy/)
    const undressed = await runPlugin(repository, {theme: 'none'}).run('policy:dfo?language=en')
    expect(undressed.default).not.toContain('class="ds-')
  })

  test('holds text as text, whatever it is', async () => {
    const {load, run} = runPlugin(hostileProject())
    const {policies} = await render({root: hostileProject(), formats: ['html'], fragment: true, out: false})
    expect((await run('policy:hostile')).default).toBe(textOf(policies[0]!.files[0]!))
    const signs = '</script><!-- ` ${1} " import.meta.env'
    const root = minimalProject({
      'policies/minimal/policy.yaml': oneLanguage.replace('Skyhus AS', JSON.stringify(signs)),
      'policies/minimal/nb.yaml': `title: Personvern
controller: {name: Eksempel kommune}
sections: {about: {title: Om, text: "{{skyhus}} \u2028\u2029 slutt"}}
`
    })
    const {default: html} = await runPlugin(root).run('policy:minimal')
    expect(html).toContain('&lt;/script&gt;&lt;!-- ` ${1} &quot; import.meta.env \u2028\u2029 slutt')
    for (const code of [load('policy:hostile'), runPlugin(root).load('policy:minimal')])
      expect(code).not.toMatch(/[<\u2028\u2029]/)
  })
})

describe('the import of all', () => {
  test('lists policies with their versions', async () => {
    const {default: list} = await runPlugin(repository).run('policy:')
    expect(list).toMatchObject([
      {id: 'datatilsynet'},
      {id: 'dfo', languages: [{language: 'nn'}, {language: 'en', title: 'Privacy'}, {language: 'nb'}]},
      {id: 'eksempel'},
      {id: 'ldo'},
      {id: 'mangfoldimai'}
    ])
  })

  test('imports each version when it is asked for, in the form that is asked for', async () => {
    const {run} = runPlugin(repository)
    type Pages = Record<string, Record<string, () => Promise<{default: string}>>>
    const {pages} = (await run('policy:?fragment=plain')) as {pages: Pages}
    const {default: html} = await pages.dfo!.nn!()
    expect(html).toBe((await run('policy:dfo?language=nn&fragment=plain')).default)
  })
})

describe('a build stops', () => {
  test.each([
    ['policy:dof?language=nn', /^Erklæringen «dof» finnes ikke\..* Mente du «dfo»\?$/],
    ['policy:dfo', /«dfo» finnes på flere\. Legg til `language` med nn, en eller nb\.$/],
    [
      'policy:dfo?language=ne',
      /^Dette nettstedet har ikke erklæringen «dfo» på «ne»\. Velg nn, en eller nb\. Mente du «nn»\?$/
    ],
    ['policy:dfo?langauge=nn', /^«langauge» er ikke et valg i «policy:dfo\?langauge=nn»\..* Mente du «language»\?$/],
    ['policy:?language=nn', /^«language» er ikke et valg i «policy:\?language=nn»\. Du kan bruke fragment/],
    [
      'policy:dfo?language=nn&heading=7',
      /^«7» kan ikke brukes for «heading»\. Her kan det stå 1, 2, 3, 4, 5 eller 6\.$/
    ],
    ['policy:dfo?language=nn&fragment=none', /^«none» kan ikke brukes for «fragment»\./],
    ['policy:dfo?language=nn&format=md&heading=2', /^heading virker bare sammen med format=html\./],
    ['policy:dfo?language=nn&language=en', /^Dette nettstedet har ikke erklæringen «dfo» på «nn, en»/]
  ])('where %s cannot be', (module, message) => {
    expect(() => runPlugin(repository).load(module)).toThrow(message)
  })

  test('where a policy may not be published, with every error, at the place of the first', () => {
    const root = minimalProject()
    writeFiles(root, {
      'policies/minimal/nn.yaml': `title: Personvern
controller: {name: Eksempel kommune}
sections:
  about:
    title: Om {{skyhuset}}
    text: Skriv til {{controller.epost}}.
`
    })
    const {load} = runPlugin(root, {messages: 'nn'})
    const file = path.join(root, 'policies/minimal/nn.yaml')
    for (const module of ['policy:minimal?language=en', 'policy:']) {
      const told = misuseOf(() => load(module))
      expect(told).toMatchObject({id: file, loc: {file, line: 5, column: 14}})
      expect(told.message).toMatch(
        /^Erklæringa «minimal» kan ikkje visast før desse 2 feila er retta: policies\/minimal\/nn\.yaml:5:15: .* \(unfilled-placeholder\)\n(?:.*\n)*\npolicies\/minimal\/nn\.yaml\n {2}5:15 {2}feil .*\n(?:.*\n)* {2}6:\d+ {2}feil /
      )
    }
  })

  test('where there is no project, in the language that is asked for', () => {
    const {load} = runPlugin('/nowhere', {root: 'site', messages: 'en'})
    expect(() => load('policy:dfo')).toThrow('The folder ‘/nowhere/site’ does not exist.')
  })

  test.each([
    [{rot: '.'}, /^«rot» er ikke et valg i tillegget\..* Mente du «root»\?$/],
    [{draft: 'yes'}, /^«yes» kan ikke brukes for «draft»\. Her kan det stå true eller false\.$/],
    [{messages: 1}, /^«1» kan ikke brukes for «messages»\. Her kan det stå en, nb eller nn\.$/],
    [null, /^«null» /],
    [{root: () => '.'}, /^«\[Function: root\]» kan ikke brukes for «root»/]
  ])('where the plugin has the options %j', (options, message) => {
    expect(() => runPlugin(repository, options as object)).toThrow(message)
  })

  test('but not for a draft, where what is missing is marked', async () => {
    const root = minimalProject({'policies/minimal/nn.yaml': 'title: Personvern\ncontroller: {name: Eksempel}\n'})
    const {default: html} = await runPlugin(root, {draft: true}).run('policy:minimal?language=nn')
    expect(html).toContain('[mangler: sections.about')
  })

  test('as a bug where it is one', () => {
    const {plugin} = runPlugin(repository)
    const broken = {
      error: () => {
        throw new Error('told')
      },
      warn: () => undefined,
      addWatchFile: () => {
        throw new TypeError('bug')
      }
    }
    expect(() => plugin.load.handler.call(broken, '\0policy:dfo?language=nn')).toThrow(new TypeError('bug'))
  })
})

function misuseOf(run: () => unknown): {message: string; id?: string; loc?: object} {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing stopped the build')
}

describe('two plugins in one configuration', () => {
  const configure = (root: string, other: string): void => {
    const plugins = [personvern(), personvern({root: other, messages: 'en'})]
    for (const plugin of plugins) plugin.configResolved({root, plugins: [{name: 'other', api: 1}, ...plugins]})
  }

  test('are refused where they read different folders, since imports could mean either', () => {
    const root = minimalProject({'b/policies/minimal/policy.yaml': oneLanguage})
    expect(() => {
      configure(root, 'b')
    }).toThrow(
      `The website has two plugins for privacy declarations that read different folders (‘${root}’ and ‘${path.join(root, 'b')}’)`
    )
  })

  test('are one where they read the same', () => {
    expect(() => {
      configure(minimalProject(), '.')
    }).not.toThrow()
  })
  test('are not one that is configured for another folder later', () => {
    const plugin = personvern()
    for (const root of [minimalProject(), minimalProject()])
      expect(() => {
        plugin.configResolved({root, plugins: [plugin]})
      }).not.toThrow()
  })
})
