import {spawn} from 'node:child_process'

/** How much of an answer is read, in bytes, and how long it may take, in milliseconds. */
export interface GitLimits {
  bytes: number
  time: number
}

/** Enough for what is asked about a policy. */
const gitLimits: GitLimits = {bytes: 64_000_000, time: 20_000}

/**
 * What git is told before anything else. It takes no locks, so that it disturbs nobody who works with the same repository; it asks no
 * other machine for what is missing here; and nothing that a repository's own configuration names is run.
 */
const always = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['protocol.allow=never', 'core.fsmonitor=false', 'log.showSignature=false', 'core.quotePath=false'].flatMap(
    (setting) => ['-c', setting]
  )
]

/**
 * Ask git something, without a shell.
 *
 * @param folder the folder that it is asked about
 * @param parameters what is asked
 * @param input what it reads; default: nothing
 * @param limits how much it may answer, and how long that may take
 * @returns its answer; undefined when there is no git, or it answers with an error, too much, or too late
 */
export async function runGit(
  folder: string,
  parameters: readonly string[],
  input = '',
  {bytes, time}: GitLimits = gitLimits
): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', [...always, ...parameters], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true
    })
    const chunks: Buffer[] = []
    let size = 0
    const stop = (): void => {
      child.kill('SIGKILL')
      // Something that git has started may hold its output open still.
      child.stdout.destroy()
      resolve(undefined)
    }
    const timer = setTimeout(stop, time)
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > bytes) stop()
    })
    const end = (answer: Buffer | undefined): void => {
      clearTimeout(timer)
      resolve(answer)
    }
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code === 0 ? Buffer.concat(chunks) : undefined))
    // What git does not read is not written; that it has ended is seen by its answer.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
