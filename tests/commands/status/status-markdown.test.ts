import {describe, expect, test} from '@jest/globals'
import {approving, readProject} from '../../support/approving.ts'
import {askStatus} from '../../support/ask-status.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'

const file = (name: string): string => `policies/newsletter/${name}.yaml`

describe('the report for the summary of a job', () => {
  const table = async (root: string, ...args: string[]): Promise<string[]> =>
    (await askStatus(root, '--report', 'md', ...args)).stdout.replaceAll('\u00A0', ' ').trimEnd().split('\n')

  test.each([
    [
      'nb',
      '## Er personvernerklæringene rette på hvert språk?',
      '| Erklæring | Bokmål | Nynorsk | Engelsk | Feil | Advarsler |'
    ],
    [
      'nn',
      '## Er personvernerklæringane rette på kvart språk?',
      '| Erklæring | Bokmål | Nynorsk | Engelsk | Feil | Åtvaringar |'
    ],
    [
      'en',
      '## Are the privacy policies right in each language?',
      '| Policy | Bokmål | Nynorsk | English | Errors | Warnings |'
    ]
  ])('is a table and no more when all is right, in %s', async (language, title, head) => {
    const run = await askStatus(soundProject(), '--report', 'md', '--messages', language)
    const yes = language === 'en' ? 'Yes.' : 'Ja.'
    expect(run).toEqual({
      code: 0,
      stderr: '',
      stdout: `${title}\n\n${head}\n| --- | --- | --- | --- | --- | --- |\n| newsletter | ${yes} | ${yes} | ${yes} | 0 | 0 |\n`
    })
  })

  test('has what presses most first, each language of each policy, and what to do', async () => {
    const root = soundProject({
      'policies/broken/policy.yaml': 'personvern: [\n',
      'policies/few/policy.yaml': soundFile('policy').replace(/languages: .*/, 'languages: [nb, nn]'),
      'policies/few/nb.yaml': soundFile('nb'),
      'policies/few/nn.yaml': soundFile('nn').replace('Her står det', 'Her er det bare'),
      [file('nn')]: soundFile('nn').replace(/ {4}text: .*\n/, '')
    })
    reviewPassages(root, 'few')
    const told = await table(root)
    expect(told[2]).toBe('I orden på alle språka: 1 av 3 erklæringar.')
    expect(told.slice(6, 9)).toEqual([
      '| broken | – | – | – | 1 | 0 |',
      '| newsletter | Ja. | Nei. 1 avsnitt manglar (Om erklæringa). | Ja. | 1 | 0 |',
      '| few | Ja. | Ja, men 1 åtvaring. | – | 0 | 1 |'
    ])
    expect(told.slice(9)).toEqual([
      '',
      '### Gjer dette først',
      '',
      expect.stringMatching(
        /^- \*\*broken\*\*: Erklæringa kan ikkje .* Køyr `personvern check broken` for å sjå kva som ikkje kan lesast\.$/
      ),
      '- **newsletter**: Køyr `personvern check newsletter --by owner` for å sjå kva som må rettast, og kven som må svare.',
      '- **few**: Køyr `personvern check few` for å lese åtvaringane.'
    ])
  })

  test('tells who approved a language in its cell', async () => {
    const root = readProject()
    await approving(root)
    expect((await table(root)).at(-1)).toBe(
      '| newsletter | Ja. Ikkje godkjend. | Ja. Godkjend 22. november 2026 av Kari Nordmann (personvernombod). | Ja. Ikkje godkjend. | 0 | 0 |'
    )
  })

  test('has nothing in it that a value means', async () => {
    const root = soundProject({
      [file('policy')]: soundFile('policy').replace('Skyhus AS', '"A | <b>*c*</b> [d](e)"'),
      [file('nb')]: soundFile('nb').replace(/(text: .*)\n/, '$1 Vi bruker {{skyhus}}.\n')
    })
    const row = (await table(root)).find((line) => line.startsWith('| newsletter'))!
    expect(row).toContain('(A \\| \\<b\\>\\*c\\*\\</b\\> \\[d\\](e))')
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(7)
  })

  test('has room for two hundred policies, and counts the rest', async () => {
    const root = soundProject(
      Object.fromEntries(Array.from({length: 201}, (_, index) => [`policies/p${1000 + index}/policy.yaml`, '{}\n']))
    )
    const told = await table(root, '--messages', 'en')
    expect(told.filter((line) => line.startsWith('| p1'))).toHaveLength(200)
    expect(told).toContain('2 more policies are left out of the table. Run `personvern status` to see them all.')
    expect(told.filter((line) => line.startsWith('- '))).toHaveLength(20)
  })

  test('says where what all share is wrong', async () => {
    const told = await table(soundProject({'personvern.config.yaml': 'zzz: 1\n'}))
    expect(told).toEqual([
      '## Er personvernerklæringane rette på kvart språk?',
      '',
      expect.stringMatching(/^Ingen erklæringar er kontrollerte, for det er 1 feil .*`personvern check`/)
    ])
  })
})
