import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {PersonvernOptions} from '../../../src/eleventy.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {textOf} from '../../support/text-of.ts'
import {unfinishedWords} from '../../support/unfinished-words.ts'
import {configure, type FakeEleventy} from './support/fake-eleventy.ts'

const template = (language: string, policy = 'minimal'): string => `personvern/${policy}/${language}.personvern`

function rewrite(root: string, file: string, before: string | RegExp, after: string): void {
  const full = path.join(root, file)
  const text = fs.readFileSync(full, 'utf8')
  expect(text).toMatch(before)
  fs.writeFileSync(full, text.replace(before, after))
}

/** A site of the minimal project, and the folder of that. */
function site(
  options: PersonvernOptions = {},
  files: Readonly<Record<string, string>> = {}
): FakeEleventy & {root: string} {
  const root = minimalProject(files)
  return Object.assign(configure({root, messages: 'en', ...options}), {root})
}

describe('the data of a site', () => {
  test('have each policy with its versions in order, by id and by language', () => {
    const {policies, byId} = site().data()
    expect(policies.map(({id, languages, ok, findings}) => ({id, languages, ok, findings}))).toEqual([
      {id: 'minimal', languages: ['nb', 'nn', 'en'], ok: true, findings: []}
    ])
    expect(byId['minimal']).toBe(policies[0])
    expect(policies[0]!.byLanguage['en']).toBe(policies[0]!.versions[2])
    const {html, markdown, sections, version, ...rest} = policies[0]!.versions[2]!
    expect(rest).toEqual({
      policy: 'minimal',
      language: 'en',
      lang: 'en',
      hreflang: 'en',
      name: 'English',
      title: 'Privacy',
      controller: 'Eksempel municipality',
      description: 'How Eksempel municipality processes personal data.',
      index: true,
      updated: null,
      source: 'nb',
      address: null,
      notice: null,
      colophon: expect.any(Object),
      place: 'en/minimal/index.html',
      url: '/en/minimal/',
      href: '/en/minimal/'
    })
    expect(sections).toEqual([expect.objectContaining({id: 'about', level: 2, title: 'About this declaration'})])
    expect(html).toMatch(/^<article lang="en">\n<h1>Privacy<\/h1>/)
    expect(markdown).toMatch(/^# Privacy\n/)
    expect(version).toMatch(/^[0-9a-f]{8}$/)
  })

  test('are the bytes that are rendered, as the options or else the configuration of the project say', async () => {
    const files = {'personvern.config.yaml': 'fragment: plain\nlanguages: [nn]\n'}
    const configured = site({}, files)
    const [{files: [plain] = []} = {}] = (await render({root: configured.root, formats: ['html'], out: false})).policies
    expect(configured.data().policies[0]!.versions.map(({html}) => html)).toEqual([textOf(plain!)])
    const asked = site({fragment: 'article', firstHeading: 2, theme: 'designsystemet'}, files)
    const options = {
      root: asked.root,
      formats: ['html' as const],
      firstHeading: 2,
      theme: 'designsystemet',
      out: false as const
    }
    const [{files: [article] = []} = {}] = (await render({...options, fragment: 'article'})).policies
    expect(asked.data().policies[0]!.versions.map(({html}) => html)).toEqual([textOf(article!)])
    expect(article!.content).toContain('<h2 class=')
  })

  test('begin with the heading that is asked for, whatever the project makes otherwise', () => {
    const {data} = site({firstHeading: 2}, {'personvern.config.yaml': 'formats: [md]\n'})
    expect(data().policies[0]!.versions[0]!.html).toMatch(/^<article lang="\w+">\n<h2/)
  })

  test('are not copied for every page', () => {
    expect(Object.isFrozen(site().data())).toBe(true)
  })

  test('have another name, and no pages, where somebody wants that', () => {
    const alone = site({name: 'declarations', templates: false})
    expect(alone.templates).toEqual([])
    expect(alone.data('declarations').policies[0]!.versions.map(({url, href}) => [url, href])).toEqual(
      Array(3).fill([null, null])
    )
  })
})

describe('the pages of a site', () => {
  test('are templates that no engine runs, and know what a layout asks for', () => {
    const {templates, page, content, data} = site({layout: 'base.njk', permalink: '/{policy}/{language}.html'})
    expect(templates).toEqual(['nb', 'nn', 'en'].map((language) => template(language)))
    const alternates = ['nb', 'nn', 'en'].map((language, index) => ({
      language,
      lang: language,
      hreflang: language,
      name: ['Bokmål', 'Nynorsk', 'English'][index],
      title: ['Personvern', 'Personvern', 'Privacy'][index],
      url: `/minimal/${language}.html`,
      href: `/minimal/${language}.html`,
      current: language === 'nn'
    }))
    expect(page(template('nn'))).toEqual({
      title: 'Personvern',
      description: 'Slik behandlar Eksempel kommune personopplysningar.',
      lang: 'nn',
      language: 'nn',
      hreflang: 'nn',
      policy: 'minimal',
      translationKey: 'minimal',
      updated: null,
      version: data().policies[0]!.versions[1]!.version,
      address: null,
      alternates,
      permalink: 'minimal/nn.html',
      layout: 'base.njk'
    })
    expect(content(template('nn'))).toBe(data().policies[0]!.versions[1]!.html)
  })

  test('have the day of the last change as their date, where the policy says a day', () => {
    const dated = (updated: string): unknown => {
      const {root, page} = site()
      rewrite(root, 'policies/minimal/policy.yaml', 'personvern: 1\n', `personvern: 1\nupdated: ${updated}\n`)
      return configure({root}).page(template('nb'))['date'] ?? page(template('nb'))['date']
    }
    expect(dated('2026-01-02')).toEqual(new Date('2026-01-02T00:00:00Z'))
    expect(dated('2026-01')).toBe(undefined)
  })

  test('are at the address of the policy’s own slugs when nobody says where', () => {
    const {root} = site()
    rewrite(
      root,
      'policies/minimal/policy.yaml',
      'personvern: 1\n',
      'personvern: 1\npublication: {slugs: {nn: personvern}}\n'
    )
    expect(
      configure({root})
        .data()
        .policies[0]!.versions.map(({url}) => url)
    ).toEqual(['/nb/minimal/', '/nn/personvern/', '/en/minimal/'])
  })

  test('cannot leave the site', () => {
    const {root} = site()
    rewrite(
      root,
      'policies/minimal/policy.yaml',
      'personvern: 1\n',
      "personvern: 1\npublication: {slugs: {nn: '..'}}\n"
    )
    const left = configure({root})
    expect(left.templates).toEqual([])
    expect(() => left.build({runMode: 'build'})).toThrow('Nettstedet ble ikke bygd')
    expect(left.said.join()).toContain('unsafe-output')
  })
})

describe('a site whose files change', () => {
  test('renders what changed, and nothing else', () => {
    const {root, build, data, page} = site()
    fs.cpSync(path.join(root, 'policies', 'minimal'), path.join(root, 'policies', 'other'), {recursive: true})
    build()
    const before = data()
    expect(Object.keys(before.byId)).toEqual(['minimal', 'other'])
    rewrite(root, 'policies/other/nn.yaml', 'title: Personvern', 'title: Vern')
    build()
    expect(data().byId['minimal']).toBe(before.byId['minimal'])
    expect(data().byId['other']!.byLanguage['nn']!.title).toBe('Vern')
    fs.mkdirSync(path.join(root, 'locales', 'en'), {recursive: true})
    fs.writeFileSync(path.join(root, 'locales', 'en', 'own.json'), '{"page.description": "About {{controller}}."}')
    build()
    expect(page(template('en'))['description']).toBe('About Eksempel municipality.')
  })

  test('tells anew what is wrong with the words of all policies when one of them is in a new language', () => {
    const files = {'policies/minimal/policy.yaml': oneLanguage, 'policies/other/policy.yaml': oneLanguage}
    const {root, build, data, said} = site({}, {...files, ...unfinishedWords})
    fs.copyFileSync(path.join(root, 'policies/minimal/nb.yaml'), path.join(root, 'policies/other/nb.yaml'))
    build()
    const told = (): [boolean, string[]][] =>
      data().policies.map(({ok, findings}) => [ok, findings.map(({rule}) => rule)])
    const sound = Array(2).fill([true, []])
    expect(told()).toEqual(sound)
    fs.copyFileSync(path.join(root, 'policies/minimal/en.yaml'), path.join(root, 'policies/other/en.yaml'))
    build()
    rewrite(root, 'policies/other/policy.yaml', '[nb]', '[nb, en]')
    build()
    expect(told()).toEqual(Array(2).fill([false, ['absent-passage']]))
    expect(said).toEqual([expect.stringMatching(/^error: [^]*locales\/en\/own\.yaml[^]*absent-passage/)])
    rewrite(root, 'policies/other/policy.yaml', '[nb, en]', '[nb]')
    build()
    expect(told()).toEqual(sound)
  })

  test('shows a policy whatever the words of all lack in a language of one that is not shown', () => {
    const root = minimalProject({...unfinishedWords, 'policies/other/policy.yaml': oneLanguage})
    fs.copyFileSync(path.join(root, 'policies/minimal/nb.yaml'), path.join(root, 'policies/other/nb.yaml'))
    const {data} = configure({root, messages: 'en', policies: ['other']})
    expect(data().policies.map(({id, ok}) => [id, ok])).toEqual([['other', true]])
  })

  test('gets pages for what is new, and has none for what is no more', () => {
    const {root, build, end, templates, page, content} = site()
    const other = path.join(root, 'policies', 'other')
    fs.cpSync(path.join(root, 'policies', 'minimal'), other, {recursive: true})
    build()
    end()
    expect(templates).toHaveLength(3)
    const grown = configure({root})
    expect(grown.templates).toHaveLength(6)
    expect(page(template('nn', 'other'))['title']).toBe('Personvern')
    fs.rmSync(other, {recursive: true})
    build()
    expect(page(template('nn', 'other'))).toEqual({permalink: false, eleventyExcludeFromCollections: true})
    expect(content(template('nn', 'other'))).toBe('')
  })

  test('makes again what changed when it builds that alone, and all when others may tell of it', () => {
    const {root, build, end, isMadeAgain} = site()
    fs.cpSync(path.join(root, 'policies', 'minimal'), path.join(root, 'policies', 'other'), {recursive: true})
    build()
    end()
    const file = path.join(root, 'policies', 'other', 'nn.yaml')
    const again = (changed: string): boolean[] =>
      ['minimal', 'other'].map((id) => isMadeAgain(template('nn', id), changed))
    expect(again(file)).toEqual([false, false])
    rewrite(root, 'policies/other/nn.yaml', 'Vi bruker', 'Vi har')
    build()
    expect(again(file)).toEqual([false, true])
    // What changed meanwhile is made whatever Eleventy builds for.
    expect(again('./content/index.njk')).toEqual([false, true])
    end()
    expect(again(file)).toEqual([false, false])
    rewrite(root, 'policies/other/nn.yaml', 'title: Personvern', 'title: Vern')
    build()
    expect(again(file)).toEqual([true, true])
    end()
    expect(isMadeAgain(template('nn'), './content/_includes/base.njk', true)).toBe(true)
  })

  test('keeps what it showed while it is broken, and says so once', () => {
    const {root, build, data, said} = site()
    const {byId} = data()
    rewrite(root, 'policies/minimal/nn.yaml', 'sections:', 'sektions:')
    build()
    build()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(
      /^error: 3 errors in the privacy policies\. The site shows the pages as they could last be made[^]*policies\/minimal\/nn\.yaml/
    )
    const {minimal} = data().byId
    expect({ok: minimal!.ok, findings: minimal!.findings.map(({rule}) => rule).sort()}).toEqual({
      ok: false,
      findings: ['missing-word', 'unknown-key', 'unknown-key']
    })
    expect(minimal!.versions).toEqual(byId['minimal']!.versions)
    rewrite(root, 'policies/minimal/nn.yaml', 'sektions:', 'sections:')
    build()
    expect(data().byId['minimal']!.ok).toBe(true)
    expect(said).toHaveLength(1)
  })

  test('keeps what it showed while the project cannot be opened, and stops when it is to be published', () => {
    const {root, build, data, said} = site()
    const away = `${root}-away`
    fs.renameSync(path.join(root, 'policies'), away)
    build()
    build()
    expect(said).toEqual([expect.stringMatching(/^error: The folder ‘.*’ has no policies in a subfolder `policies`\./)])
    expect(() => build({runMode: 'build'})).toThrow('has no policies')
    fs.renameSync(away, path.join(root, 'policies'))
    build({runMode: 'build'})
    expect(data().policies[0]!.ok).toBe(true)
  })
})

test('a link among the files of a policy may lead back to its folder', () => {
  const root = minimalProject()
  fs.symlinkSync('.', path.join(root, 'policies/minimal/self'))
  expect(configure({root, messages: 'en'}).data().policies).toMatchObject([{id: 'minimal', ok: true}])
})

test('the files of a project are watched, and none of them is a page of the site', () => {
  const {root, watched, ignores} = site()
  expect(watched).toEqual(
    ['{policies,locales,templates}/**', '{personvern.config.yaml,personvern.config.json}'].map(
      (names) => `${root}/${names}`
    )
  )
  expect([...ignores]).toEqual([`${root}/policies/**`])
})
