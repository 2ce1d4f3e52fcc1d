import net from 'node:net'
import {describe, expect, test} from '@jest/globals'
import {main} from '../../../src/cli.ts'
import type {Surroundings} from '../../../src/commands/program/surroundings.ts'
import {rememberingSurroundings} from '../../support/run-command.ts'
import {soundProject} from '../../support/sound-project.ts'

/** What `preview` did until it was stopped. */
interface PreviewRun {
  code: number
  stdout: string
  stderr: string
  /** What its address answered while it was open, by path. */
  answers: Readonly<Record<string, number>>
  /** The addresses that a browser was opened at. */
  opened: readonly string[]
}

/** Run `personvern preview`, ask it for some paths, and stop it. */
async function previewed(
  args: readonly string[],
  paths: readonly string[] = [],
  root = soundProject()
): Promise<PreviewRun> {
  const {surroundings, stdout, stderr} = rememberingSurroundings(root)
  const answers: Record<string, number> = {}
  const opened: string[] = []
  const whole: Surroundings = {
    ...surroundings,
    today: '2026-11-22',
    openAddress: (address) => opened.push(address),
    async stopped() {
      const [address] = /http:\S+/.exec(stdout())!
      for (const path of paths) answers[path] = (await fetch(new URL(path, address))).status
    }
  }
  const code = await main(['preview', '--port', '0', '--no-apertium', '--messages', 'nn', ...args], whole)
  return {code, stdout: stdout(), stderr: stderr(), answers, opened}
}

/** A port that somebody else listens on, as long as something takes. */
async function withTakenPort(work: (port: number) => Promise<void>): Promise<void> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  try {
    await work((server.address() as net.AddressInfo).port)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

describe('personvern preview', () => {
  test('says where it is open and how it is stopped, and shows the policies until then', async () => {
    const {code, stdout, stderr, answers, opened} = await previewed([], ['/', '/api/start', '/page/newsletter/nn'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Førehandsvisinga er open på http:\/\/localhost:\d+\/\nTrykk Ctrl\+C for å avslutte\.\n$/)
    expect(stderr).toBe('')
    expect(answers).toEqual({'/': 200, '/api/start': 200, '/page/newsletter/nn': 200})
    expect(opened).toEqual([])
  })

  test('opens the browser when it is asked to, at the first policy that is named', async () => {
    const {opened, stdout} = await previewed(['newsletter', '--open'])
    expect(opened).toEqual([/http:\S+/.exec(stdout)![0]])
    expect(opened[0]).toMatch(/#\/newsletter$/)
  })

  test('says that nothing can be changed where it only shows', async () => {
    const {stdout} = await previewed(['--read-only'])
    expect(stdout).toContain('Ingenting kan endrast der.')
  })

  test('says what it means that others reach it', async () => {
    const writing = await previewed(['--host', '0.0.0.0'])
    expect(writing.stderr).toBe(
      'Alle som når «0.0.0.0» på nettet, kan lese og endre erklæringane. Bruk `--read-only` når andre berre skal lese.\n'
    )
    const reading = await previewed(['--host', '0.0.0.0', '--read-only'])
    expect(reading.stderr).toBe('Alle som når «0.0.0.0» på nettet, kan lese erklæringane.\n')
  })

  test('is misused with a port that is taken, one that is none, or a policy that is not there', async () => {
    await withTakenPort(async (port) => {
      const {code, stderr} = await previewed(['--port', String(port)])
      expect({code, stderr}).toEqual({
        code: 2,
        stderr: `Kan ikkje opne førehandsvisinga på port ${port} (EADDRINUSE). Kanskje er ho open frå før. Vel ein annan port med \`--port\`, til dømes \`--port 4601\`.\n`
      })
    })
    for (const port of ['65536', 'http', '-1']) {
      const {code, stderr} = await previewed(['--port', port])
      expect([code, stderr.includes(port)]).toEqual([2, true])
    }
    const {code, stderr} = await previewed(['newsleter'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('newsletter')])
  })
})
