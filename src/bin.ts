import {main} from './cli.ts'
import {openAddress} from './workspace/open-address.ts'
import {readStdin} from './workspace/read-stdin.ts'

const {stdout, stderr} = process

// A reader that has seen enough closes the pipe, which is no fault.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: Object.assign(stdout, {color: stdout.isTTY && stdout.hasColors()}),
  stderr,
  stdin: () => readStdin(),
  openAddress,
  stopped: () => new Promise((resolve) => ['SIGINT', 'SIGTERM'].map((signal) => process.once(signal, () => resolve()))),
  secret: (name) => process.env[name],
  today: new Date().toISOString().slice(0, 10)
}).then((code) => (process.exitCode = code))
