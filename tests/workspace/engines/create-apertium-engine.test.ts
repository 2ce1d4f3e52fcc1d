import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import {isMisuse} from '../../../src/diagnostics/misuse.ts'
import {apertiumModes} from '../../../src/translate/draft/apertium/apertium-mode.ts'
import type {Draft, DraftEngine} from '../../../src/translate/draft/engine.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {loadLexicons} from '../../../src/workspace/check/load-lexicons.ts'
import {
  createApertiumEngine,
  type ApertiumEngineOptions
} from '../../../src/workspace/engines/create-apertium-engine.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const lexicon = loadLexicons()
const modes = apertiumModes(['nb', 'nn', 'en'].map(lexicon))
const toNynorsk = {from: 'nb', to: 'nn'}
const engines: DraftEngine[] = []

afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()))
})

function engineWith(options: Partial<ApertiumEngineOptions>): DraftEngine {
  const engine = createApertiumEngine({modes, ...options})
  engines.push(engine)
  return engine
}

/**
 * An engine with a program of our own: it reads texts that end with NUL, and does with each what `body` says. `say` writes an answer,
 * `starts` is how often it was started, with this one.
 */
function standIn(body: string, limits: ApertiumEngineOptions['limits'] = {}): {engine: DraftEngine; folder: string} {
  const folder = temporaryFolder({
    'modes/nob-nno_e.mode': '',
    'starts.txt': '',
    'program.cjs': `
const fs = require('node:fs')
const path = require('node:path')
const log = path.join(__dirname, 'starts.txt')
fs.appendFileSync(log, process.pid + '\\n')
const starts = fs.readFileSync(log, 'utf8').trim().split('\\n').length
const say = (text) => process.stdout.write(text + '\\0')
let left = ''
process.stdin.on('data', (chunk) => {
  const texts = (left + chunk).split('\\0')
  left = texts.pop()
  for (const text of texts) { ${body} }
})
process.stdin.on('end', () => process.stdout.write('\\0'))
`
  })
  const engine = engineWith({folder, program: [process.execPath, path.join(folder, 'program.cjs')], limits})
  return {engine, folder}
}

const wordsOf = (drafts: readonly Draft[]): (string | undefined)[] =>
  drafts.map(({segment}) => segment?.map((part) => (typeof part === 'string' ? part : part.raw)).join(''))

const codesOf = (drafts: readonly Draft[]): string[] => drafts.flatMap(({warnings}) => warnings.map(({code}) => code))

const segmentOf = (text: string): Segment => readPassages('sections.a.text', text)[0]!.segment

function pidsIn(folder: string): number[] {
  return fs.readFileSync(path.join(folder, 'starts.txt'), 'utf8').trim().split('\n').map(Number)
}

/** Processes of a group, or with a word in their command line, that still run. */
function running(word: string): string[] {
  return execFileSync('ps', ['-eo', 'stat=,pid=,pgid=,ppid=,args='], {encoding: 'utf8'})
    .split('\n')
    .filter((line) => !line.startsWith('Z') && line.includes(word) && !line.includes(' ps -eo'))
}

describe('an engine', () => {
  test('says what it can, from the data of the languages', () => {
    const engine = engineWith({})
    expect([engine.name, engine.leavesHouse]).toEqual(['apertium', false])
    expect(engine.can(toNynorsk)).toBe(true)
    expect(engine.isRough(toNynorsk)).toBe(false)
    expect(engine.can({from: 'nn', to: 'nb'})).toBe(true)
    expect(engine.isRough({from: 'nn', to: 'nb'})).toBe(true)
    expect(engine.can({from: 'nb', to: 'en'})).toBe(false)
    expect(engine.isRough({from: 'nb', to: 'en'})).toBe(false)
  })

  test('refuses a direction that it does not have', async () => {
    await expect(engineWith({}).draft([['Hei']], {from: 'nb', to: 'en'})).rejects.toThrow(RangeError)
  })

  test('answers each passage, in order, with one program for all of them', async () => {
    const {engine, folder} = standIn(`say(text.replace('Hei', 'Hallo'))`)
    expect(wordsOf(await engine.draft([['Hei.'], ['Ja.']], toNynorsk))).toEqual(['Hallo.', 'Ja.'])
    expect(wordsOf(await engine.draft([['Hei du.']], toNynorsk))).toEqual(['Hallo du.'])
    expect(pidsIn(folder)).toHaveLength(1)
  })

  test('answers drafts that are asked for at the same time', async () => {
    const {engine} = standIn(`setTimeout(() => say(text.replace('Hei', 'Hallo')), 5)`)
    const both = await Promise.all([['Hei a.'], ['Hei b.']].map((segment) => engine.draft([segment], toNynorsk)))
    expect(both.map(wordsOf)).toEqual([['Hallo a.'], ['Hallo b.']])
  })

  test('starts nothing for what has no words, and gives it back', async () => {
    const {engine, folder} = standIn('')
    const segment = segmentOf('{{controller}}: 12, `_ga`')
    expect(await engine.draft([segment], toNynorsk)).toEqual([{segment, warnings: []}])
    expect(fs.readFileSync(path.join(folder, 'starts.txt'), 'utf8')).toBe('')
  })

  test('keeps names of the declaration, and asks in its house style', async () => {
    const folder = temporaryFolder({'modes/nob-nno_e.mode': '', 'asked.txt': ''})
    const program = `process.stdin.on('data', (text) => { fs.appendFileSync('${path.join(folder, 'asked.txt')}', text); process.stdout.write(text) })`
    const engine = engineWith({
      folder,
      names: ['Recall'],
      preferences: {nn: ['kj_k', 'tek_tar']},
      program: [process.execPath, '-e', program]
    })
    expect(wordsOf(await engine.draft([['Hei Recall.']], toNynorsk))).toEqual(['Hei Recall.'])
    expect(fs.readFileSync(path.join(folder, 'asked.txt'), 'utf8')).toBe(
      '[<STREAMCMD:SETVAR:kj_k,tek_tar>]Hei Qzbbw.[¤=1¤]\n\0'
    )
  })
})

describe('a preference', () => {
  const prefs = '<preferences><preference id="kj_k"></preference><preference id="kl&#xF8;yvd_inf"/></preferences>'
  const draftWith = async (ids: readonly string[], files: Record<string, string>): Promise<unknown> => {
    const folder = temporaryFolder({'modes/nob-nno_e.mode': '', ...files})
    const program = [process.execPath, '-e', 'process.stdin.pipe(process.stdout)'] as const
    return engineWith({folder, program, preferences: {nn: ids}})
      .draft([['Hei']], toNynorsk)
      .then(wordsOf, (error: unknown) => (isMisuse(error) ? [error.code, error.parameters] : error))
  }

  test('that the mode does not have is refused, with those it has', async () => {
    expect(await draftWith(['kj_k', 'finst_ikkje'], {'prefs/nob-nno_e.xml': prefs})).toEqual([
      'apertium-preference',
      {actual: 'finst_ikkje', mode: 'nob-nno_e', expected: 'kj_k, kløyvd_inf'}
    ])
    expect(await draftWith(['kløyvd_inf'], {'prefs/nob-nno_e.xml': prefs})).toEqual(['Hei'])
  })

  test('that could be a command of another kind is refused, whatever the mode has', async () => {
    expect(await draftWith(['a>][<STREAMCMD:X'], {})).toEqual([
      'apertium-preference',
      {actual: 'a>][<STREAMCMD:X', mode: 'nob-nno_e', expected: '–'}
    ])
    expect(await draftWith(['kj_k'], {})).toEqual(['Hei'])
    expect(await draftWith([], {})).toEqual(['Hei'])
  })
})

describe('what is not installed is told', () => {
  const misuse = async (options: Partial<ApertiumEngineOptions>): Promise<unknown> =>
    engineWith(options)
      .draft([['Hei']], toNynorsk)
      .catch((error: unknown) => (isMisuse(error) ? [error.code, error.parameters] : error))

  test('when there is no mode', async () => {
    const folder = temporaryFolder()
    expect(await misuse({folder})).toEqual([
      'apertium-missing',
      {file: path.join(folder, 'modes/nob-nno_e.mode'), package: 'apertium-nno-nob'}
    ])
  })

  test('when there is no program', async () => {
    const folder = temporaryFolder({'modes/nob-nno_e.mode': ''})
    expect(await misuse({folder, program: [path.join(folder, 'none')]})).toEqual([
      'apertium-missing',
      {file: path.join(folder, 'none'), package: 'apertium-nno-nob'}
    ])
  })
})

describe('a program that fails', () => {
  const three: Segment[] = [['Ein.'], ['To.'], ['Tre.']]
  const once = (wrong: string): string => `if (starts === 1 && text.includes('To')) { ${wrong} } else say(text)`

  test.each([
    ['hangs', 'for (;;);'],
    ['is silent', ''],
    ['dies', 'process.exit(1)'],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`],
    ['answers to something else', `say('Ein.[¤=1¤]')`],
    ['answers nothing', `say('')`],
    ['answers without end', `process.stdout.write('x'.repeat(3000000))`]
  ])('as it %s loses one passage, is started again, and goes on', async (_, wrong) => {
    const {engine, folder} = standIn(once(wrong), {timeout: 1_000})
    const drafts = await engine.draft(three, toNynorsk)
    expect(wordsOf(drafts)).toEqual(['Ein.', undefined, 'Tre.'])
    expect(codesOf(drafts)).toEqual(['unanswered'])
    expect(pidsIn(folder)).toHaveLength(2)
  })

  test.each([
    ['at once', 'say(text)'],
    ['later', 'setTimeout(() => say(text), 30)']
  ])('as it gives each answer twice, %s, does not put answers in the wrong place', async (_, again) => {
    const {engine, folder} = standIn(`say(text); ${again}`)
    const drafts = [...(await engine.draft(three, toNynorsk))]
    await new Promise((resolve) => setTimeout(resolve, 100))
    drafts.push(...(await engine.draft(three, toNynorsk)))
    expect(wordsOf(drafts)).toEqual(['Ein.', 'To.', 'Tre.', 'Ein.', 'To.', 'Tre.'])
    expect(pidsIn(folder)).toHaveLength(1)
  })

  test('again and again is not asked any more', async () => {
    const {engine, folder} = standIn('process.exit(1)', {failures: 2})
    expect(codesOf(await engine.draft([...three, ['Fire.']], toNynorsk))).toEqual(Array(4).fill('unanswered'))
    expect(pidsIn(folder)).toHaveLength(2)
  })

  test('as it loses a part gives no draft', async () => {
    const {engine} = standIn(`say(text.replace(/Qz\\w+/, ''))`)
    expect(await engine.draft([segmentOf('Hei {{a}}.')], toNynorsk)).toEqual([
      {segment: undefined, warnings: [{code: 'lost-part', about: ['{{a}}']}]}
    ])
  })

  test('is not given what is too long', async () => {
    const {engine, folder} = standIn('say(text)', {passage: 20})
    expect(await engine.draft([['Ja, '.repeat(8)], ['Ja.']], toNynorsk)).toEqual([
      {segment: undefined, warnings: [{code: 'too-long', about: ['32']}]},
      {segment: ['Ja.'], warnings: []}
    ])
    expect(pidsIn(folder)).toHaveLength(1)
  })

  test('leaves no process behind, nor what it has started, also when it does not end by itself', async () => {
    const child = `const {spawn} = require('node:child_process'); globalThis.c ??= spawn('sleep', ['987654'], {stdio: 'ignore'})`
    const {engine} = standIn(`${child}; process.stdin.removeAllListeners('end'); setInterval(() => {}, 1e6); say(text)`)
    await engine.draft([['Ein.']], toNynorsk)
    expect(running('sleep 987654')).toHaveLength(1)
    await engine.close()
    await engine.close()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(running('sleep 987654')).toEqual([])
  })
})

const withApertium = isAtHand('/usr/share/apertium/modes/nob-nno_e.mode') ? describe : describe.skip

withApertium('Apertium itself', () => {
  test('translates in its house style, passage by passage, and keeps what must be kept', async () => {
    const drafts = await engineWith({names: ['Deltager AS']}).draft(
      [
        'Det ble sendt til **{{controller}}** på [nettsiden vår](https://nrk.no), jf. personopplysningslovens § 8 f).',
        'Vi deler ikke _gat, FormCookie eller hvem@ikke.no med Deltager AS.',
        'Tegnene [a] {b} ^c$ a/b \\<d> @e \\\\f \\* # ~ + = | & % § « » “ ” – — … og 1 000, 3,5 og 12.30 er her.',
        'Opplysningene slettes ikke.'
      ].map(segmentOf),
      toNynorsk
    )
    expect(wordsOf(drafts)).toEqual([
      'Det blei sendt til **{{controller}}** på [nettsida vår](https://nrk.no), jf. personopplysningslovens § 8 f).',
      'Vi deler ikkje _gat, FormCookie eller hvem@ikke.no med Deltager AS.',
      'Teikna [a] {b} ^c$ a/b <d> @e \\f * # ~ + = | & % § « » “ ” – — … og 1 000, 3,5 og 12.30 er her.',
      'Opplysningane blir ikkje sletta.'
    ])
    expect(codesOf(drafts)).toEqual([])
  }, 60_000)

  test('tells which words it does not know, and follows another house style', async () => {
    const engine = engineWith({preferences: {nn: ['kj_k', 'tek_tar']}})
    expect(await engine.draft([['Han søker og tar headerne. Det ble slik.']], toNynorsk)).toEqual([
      {
        segment: ['Han søker og tar headerne. Det vart slik.'],
        warnings: [{code: 'unknown-words', about: ['headerne']}]
      }
    ])
  }, 60_000)

  test('translates the other way, which is rough', async () => {
    const drafts = await engineWith({}).draft([['Vi lagrar ikkje opplysningar om deg.']], {from: 'nn', to: 'nb'})
    expect(wordsOf(drafts)).toEqual(['Vi lagrer ikke opplysninger om deg.'])
  }, 60_000)

  test('stands odd texts: signs that nobody sees, other scripts, very long words and sentences', async () => {
    const odd = [
      '\u200b',
      '👨‍👩‍👧 hei',
      'مرحبا وشكرا',
      'a\tb',
      'x'.repeat(1_900),
      'en to tre '.repeat(190),
      '- -- --- *ja*',
      '^x/y$ [[ ]] {}'
    ]
    const drafts = await engineWith({}).draft(
      odd.map((text): Segment => [text]),
      toNynorsk
    )
    expect(drafts.map(({segment}) => segment === undefined)).toEqual(odd.map(() => false))
    expect(codesOf(drafts).filter((code) => code !== 'unknown-words')).toEqual([])
  }, 60_000)

  test('ends with the engine', async () => {
    const engine = engineWith({})
    await engine.draft([['Hei på deg.']], toNynorsk)
    const group = running('apertium-transfer').map((line) => line.trim().split(/\s+/)[2]!)
    const own = group.filter((one) => running(`${process.pid} bash`).some((line) => line.includes(one)))
    expect(own.length).toBeGreaterThan(0)
    await engine.close()
    expect(running('apertium-transfer').filter((line) => own.includes(line.trim().split(/\s+/)[2]!))).toEqual([])
  }, 60_000)
})
