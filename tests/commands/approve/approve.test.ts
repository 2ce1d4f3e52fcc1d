import fs from 'node:fs'
import path from 'node:path'
import {Command} from 'commander'
import {describe, expect, test} from '@jest/globals'
import {declareApprove} from '../../../src/commands/approve/approve-command.ts'
import {activity} from '../../../src/model/activity.ts'
import type {Policy} from '../../../src/model/policy.ts'
import {changeLine} from '../../../src/translate/approval/evidence-words.ts'
import {activityFacts} from '../../../src/translate/state/activity-facts.ts'
import {approvedId as id, approving, changeFile, readProject} from '../../support/approving.ts'
import {messageWordsOf} from '../../support/message-words-of.ts'
import {hands, reviewPassages} from '../../support/review-passages.ts'
import {rememberingSurroundings, type CommandRun} from '../../support/run-command.ts'
import {standardLanguages} from '../../support/standard-bundle.ts'

const lines = ({stdout}: CommandRun): string[] => stdout.trimEnd().replaceAll('\u00A0', ' ').split('\n')

const moreData = (text: string): string => text.replace('data: [email-address]', 'data: [email-address, name]')

describe('an approval', () => {
  test('is told with its version, and where it is kept', async () => {
    const root = readProject()
    const run = await approving(root, {evidence: 'e.docx'})
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(lines(run)).toEqual([
      'Godkjend: «newsletter» på nynorsk, 22. november 2026, av Kari Nordmann (personvernombod).',
      expect.stringMatching(/^ {2}Versjon [0-9a-f]{12}\.$/),
      '  Det er den første godkjenninga på dette språket.',
      '  Lagra: policies/newsletter/approvals.tsv, policies/newsletter/approved/nn.md.',
      '  Dokumentasjon til arkivet: e.docx.'
    ])
    expect(fs.existsSync(path.join(root, 'e.docx'))).toBe(true)
  })

  test('is told with its files as they are called from where one stands', async () => {
    const root = readProject()
    const run = await approving(path.dirname(root), {root: path.basename(root)})
    expect(lines(run)).toContain(
      `  Lagra: ${path.basename(root)}/policies/newsletter/approvals.tsv, ${path.basename(root)}/policies/newsletter/approved/nn.md.`
    )
  })

  test('is told with what is others than before', async () => {
    const root = readProject()
    await approving(root, {role: ''})
    expect(lines(await approving(root, {today: '2026-11-30'}))).toContain(
      '  Teksten er den same som ved førre godkjenning (22. november 2026, Kari Nordmann).'
    )
    changeFile(root, 'nn.yaml', (text) => text.replace('Her står det', 'Her er det bare'))
    changeFile(root, 'policy.yaml', moreData)
    reviewPassages(root, id)
    const run = await approving(root, {today: '2026-12-01', note: ' Vi tek vare på\nnamnet ditt. '})
    expect(run.code).toBe(0)
    expect(lines(run).slice(2, 5)).toEqual([
      '  Endra sidan førre godkjenning (30. november 2026, Kari Nordmann (personvernombod)): 2 avsnitt.',
      '  Linje om endringa: Vi tek vare på namnet ditt.',
      '  Godkjend med 1 åtvaring.'
    ])
    fs.rmSync(path.join(root, 'policies', id, 'approved'), {recursive: true})
    expect(lines(await approving(root, {today: '2026-12-02'}))).toContain(
      '  Førre godkjenning var 1. desember 2026, av Kari Nordmann (personvernombod). Teksten frå den gongen finst ikkje lenger slik han var, så det er ikkje kjent kva som er endra.'
    )
  })

  test('that is refused says every reason, and what to do', async () => {
    const root = readProject({'personvern.config.yaml': 'approval: {byAnother: true}\n'})
    await approving(root)
    changeFile(root, 'policy.yaml', moreData)
    changeFile(root, 'nn.yaml', (text) => text.replace(/text: .*/, 'text: Skriv til [oss](http://eksempel.no).'))
    changeFile(root, 'nb.yaml', (text) => text.replace('Her ', 'Nå '))
    const run = await approving(root, {by: hands.maker})
    expect(run.code).toBe(1)
    expect(lines(run)).toEqual([
      '«newsletter» på nynorsk er ikkje godkjend.',
      expect.stringMatching(/^ {2}\d+ feil må rettast først\. Køyr `personvern check newsletter --by owner` /),
      '  På nynorsk:',
      '    2 avsnitt må lesast på nytt: Nyheitsbrev, Om erklæringa.',
      '  På bokmål, som dei andre språka er omsette frå:',
      '    1 avsnitt må lesast på nytt: Nyheitsbrev.',
      '    1 avsnitt er ikkje lese av nokon slik det er no: Om erklæringa.',
      expect.stringMatching(/^ {2}Den som godkjenner, har sjølv laga \d avsnitt \(.*\), og prosjektet krev/),
      '  Desse opplysningane er endra sidan førre godkjenning, 22. november 2026:',
      '    Nyheitsbrev: kva personopplysningar',
      '  Skriv éi linje på nynorsk om kva som er endra, med `--note "…"`. Sjå personvernforordninga artikkel 13 nr. 3.',
      '  Er det ikkje noko dei registrerte må få vite om, skriv du `--no-note` i staden.',
      '  Køyr `personvern translate status newsletter` for å sjå kva som må omsetjast og lesast.'
    ])
  })

  test('that is refused names the first places, and how many more there are', async () => {
    const root = readProject()
    fs.rmSync(path.join(root, 'policies', id, 'translations.tsv'))
    const run = await approving(path.dirname(root), {root: path.basename(root)})
    expect(lines(run)).toContainEqual(expect.stringMatching(/^ {4}Det er ikkje registrert .*, og \d til\.$/))
    expect(lines(run).at(-1)).toContain(`\`personvern translate status newsletter --root ${path.basename(root)}\``)
  })

  test('is told as data', async () => {
    const root = readProject()
    const run = await approving(root, {report: 'json', evidence: 'out/e.html'})
    expect(JSON.parse(run.stdout)).toMatchObject({
      ...{approved: true, policy: id, language: 'nn', source: 'nb', before: null, changedBlocks: null, refused: []},
      approval: {day: '2026-11-22', by: 'Kari Nordmann', role: 'personvernombod', updated: '2026-09-01', note: ''},
      evidence: 'out/e.html'
    })
  })

  test.each([
    ['--by', {by: ' '}],
    ['--note', {note: '\n'}],
    ['--today', {today: undefined}]
  ])('without what it must have is misuse: %s', async (option, own) => {
    await expect(approving(readProject(), own)).rejects.toMatchObject({code: 'bad-form', parameters: {option}})
  })
})

describe('on the command line', () => {
  /** Run the command as the program does. */
  async function run(root: string, ...args: string[]): Promise<{code: number | undefined; stdout: string}> {
    const {surroundings, stdout} = rememberingSurroundings(root)
    const words = messageWordsOf('en')
    let code: number | undefined
    const command = new Command('approve').exitOverride().configureOutput({writeErr: () => undefined})
    const say = (key: string): string => words.say(`help.${key}`)
    declareApprove(command, {words, surroundings, say, finish: (found) => (code = found)})
    await command.parseAsync([id, '--no-apertium', '--today', '2026-11-22', ...args], {from: 'user'})
    return {code, stdout: stdout()}
  }

  test('it needs a language and a name', async () => {
    const root = readProject()
    expect(await run(root, '--language', 'en', '--by', 'Kari Nordmann')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Approved: ‘newsletter’ in English, 22.November 2026, by Kari Nordmann\.\n/)
    })
    await expect(run(root, '--language', 'en')).rejects.toThrow('--by')
    await expect(run(root, '--by', 'Kari')).rejects.toThrow('--language')
  })

  test('a line for the note of changes may be given, or be said not to be needed', async () => {
    const root = readProject()
    const asked = ['--language', 'en', '--by', 'Kari']
    await run(root, ...asked)
    changeFile(root, 'policy.yaml', moreData)
    reviewPassages(root, id)
    expect((await run(root, ...asked)).code).toBe(1)
    expect(await run(root, ...asked, '--note', 'We process your name, too.', '--report', 'json')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"note": "We process your name, too."')
    })
    changeFile(root, 'policy.yaml', (text) => text.replace('name]', 'phone-number]'))
    reviewPassages(root, id)
    expect((await run(root, ...asked, '--no-note')).code).toBe(0)
  })

  test.each([
    ['--report', 'pdf', 'bad-option'],
    ['--today', 'tomorrow', 'bad-form'],
    ['--today', '2026-11', 'bad-form']
  ])('%s %s is misuse', async (option, actual, code) => {
    const given = run(readProject(), '--language', 'en', '--by', 'Kari', option, actual)
    await expect(given).rejects.toMatchObject({code, parameters: {option, actual}})
  })
})

describe('facts that changed', () => {
  /** Every field of an activity that is remembered: the fingerprints of an activity that has all of them. */
  const fields = (): string[] => {
    const whole = Object.fromEntries(Object.keys(activity.def.shape).map((field) => [field, 'none']))
    const facts = activityFacts({activities: {one: whole}} as unknown as Policy)
    return [...facts.keys()].map((key) => key.replace('one.', ''))
  }

  test.each(standardLanguages)('have names in %s, all of them', (language) => {
    const words = messageWordsOf(language)
    expect(fields().length).toBeGreaterThan(25)
    const nameless = fields().filter((field) => words.say(`approve.field.${field}`) === `approve.field.${field}`)
    expect(nameless).toEqual([])
    expect(changeLine({activity: 'a', title: 'A', fields: ['newfangled']}, words)).toBe('A: newfangled')
  })
})
