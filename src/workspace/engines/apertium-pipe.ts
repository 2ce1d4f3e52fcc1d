import {spawn, type ChildProcessByStdio} from 'node:child_process'
import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'

/** A program and its first arguments. */
export type Command = readonly [program: string, ...parameters: string[]]

/** Bounds of what a pipe may do. */
export interface PipeLimits {
  /** How long one answer may take, in milliseconds. */
  timeout: number
  /** How many answers in a row may fail before no more are asked for. */
  failures: number
}

type Child = ChildProcessByStdio<Writable, Readable, null>

/** An answer is never much longer than what was asked, which is short itself. */
const largestAnswer = 1_000_000

/** How long a pipe that is closed may take to end by itself, in milliseconds. */
const patience = 1_000

/**
 * Programs that answer each text that is written to them, with NUL after texts and answers. They are started at the first text, stopped
 * with all that they have started when an answer takes too long or is not to the text that was asked, and then started again.
 */
export class ApertiumPipe {
  private readonly command: Command
  private readonly limits: PipeLimits
  private child: Child | undefined
  private count = 0
  private failed = 0
  private last: Promise<unknown> = Promise.resolve()

  constructor(command: Command, limits: PipeLimits) {
    this.command = command
    this.limits = limits
  }

  /**
   * Ask for one answer. Questions that come at the same time are asked one after the other.
   *
   * @param text what is written, in the stream format, without NUL
   * @returns the answer; undefined when there was none in time, or none to this text, or too many have failed before it
   * @throws the error of the system when the program cannot be started
   */
  async ask(text: string): Promise<string | undefined> {
    const asked = this.last.then(() => this.askNow(text))
    this.last = asked.catch(() => undefined)
    return asked
  }

  /** Stop all that was started. */
  async close(): Promise<void> {
    await this.last
    const {child} = this
    this.child = undefined
    if (!child) return
    const ended = exited(child)
    child.stdin.end()
    const timer = setTimeout(() => {
      killGroup(child)
    }, patience)
    await ended
    clearTimeout(timer)
    killGroup(child)
  }

  private async askNow(text: string): Promise<string | undefined> {
    if (this.failed >= this.limits.failures) return undefined
    const child = this.child ?? (await start(this.command))
    this.child = child
    const answer = await exchange(child, text, (this.count += 1), this.limits.timeout)
    if (answer !== undefined) {
      this.failed = 0
      return answer
    }
    this.failed += 1
    this.child = undefined
    const ended = exited(child)
    killGroup(child)
    await ended
    return undefined
  }
}

async function start([program, ...parameters]: Command): Promise<Child> {
  // Its own group, so that all of the pipe can be stopped at once.
  const child = spawn(program, parameters, {detached: true, stdio: ['pipe', 'pipe', 'ignore']})
  await once(child, 'spawn')
  // What a program does not read is not written; that it has ended is seen by its output.
  child.stdin.on('error', () => undefined)
  return child
}

/** Write a text with its number, and wait for the answer with the same number; answers with an earlier one are one too many. */
async function exchange(child: Child, text: string, count: number, timeout: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let left = Buffer.alloc(0)
    const finish = (answer?: string): void => {
      clearTimeout(timer)
      child.stdout.off('data', read)
      child.off('close', ended)
      resolve(answer)
    }
    const ended = (): void => {
      finish()
    }
    const read = (chunk: Buffer): void => {
      left = Buffer.concat([left, chunk])
      for (let end = left.indexOf(0); end >= 0; end = left.indexOf(0)) {
        const [, answer, number] = numbered.exec(left.toString('utf8', 0, end)) ?? []
        left = left.subarray(end + 1)
        if (number === undefined || Number(number) > count) finish()
        else if (Number(number) === count) finish(answer)
      }
      if (left.length > largestAnswer) finish()
    }
    const timer = setTimeout(ended, timeout)
    child.stdout.on('data', read)
    child.on('close', ended)
    if (child.exitCode === null && child.signalCode === null) child.stdin.write(`${text}[¤=${count}¤]\n\0`)
    else finish()
  })
}

/** An answer with the number of what was asked. */
const numbered = /^(.*)\[¤=(\d+)¤\]\s*$/su

async function exited(child: Child): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
}

/** Ends a process and all that it has started; nothing when they have ended. */
function killGroup({pid}: Child): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
