import {describe, expect, test} from '@jest/globals'
import type {Start} from '../../../src/preview/protocol.ts'
import {openTestPreview} from '../support/preview.ts'

const own = {
  'templates/themes/own/theme.css': 'p{background:url(dot.png)}\nq{background:url("data:image/svg+xml,<svg/>")}',
  'templates/themes/own/dot.png': 'png',
  'templates/themes/own/theme.yaml': 'attributes: {h1: {class: own-heading}}',
  'templates/themes/broken/theme.css': '@import "https://elsewhere.example/x.css";'
}

describe('the themes of the preview', () => {
  const preview = () => openTestPreview({policies: ['eksempel'], files: own})

  test('are served as one style sheet with its images beside it, and nothing else of their folders', async () => {
    const {get} = preview()
    const sheet = await get('/themes/own/theme.css')
    expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8')
    const [dot, image] = [...(await sheet.text()).matchAll(/url\("([\w-]+\.\w+)"\)/g)].map(([, name]) => name!)
    const [png, svg] = [await get(`/themes/own/${dot}`), await get(`/themes/own/${image}`)]
    expect([png.headers.get('content-type'), await png.text()]).toEqual(['image/png', 'png'])
    expect([svg.headers.get('content-type'), await svg.text()]).toEqual(['image/svg+xml', '<svg/>'])
    for (const file of ['dot.png', 'theme.yaml', 'absent.css'])
      expect((await get(`/themes/own/${file}`)).status).toBe(404)
  })

  test('are those that can be chosen, with what they put on elements', async () => {
    const start = await preview().read<Start>('/api/start?reader=nn')
    expect(start.themes).toEqual(expect.arrayContaining(['broken', 'designsystemet', 'own', 'standard']))
    expect(start.clothes['own']).toEqual({h1: {class: 'own-heading'}})
  })

  test('are worn by a page from its first look', async () => {
    const html = await (await preview().get('/page/eksempel/nn?theme=own')).text()
    expect(html).toMatch(/<h1 (?:[^>]* )?class="own-heading"/)
    expect(html).toContain('<link rel="stylesheet" href="/themes/own/theme.css">\n</head>')
  })

  test('are not served when they would fetch something from elsewhere, and it is said why', async () => {
    const answer = await preview().get('/themes/broken/theme.css?reader=en')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({messages: [expect.stringContaining('https://elsewhere.example/x.css')]})
  })
})
