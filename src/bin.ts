import {main} from './cli.ts'
import {watchOutputs} from './commands/program/watch-outputs.ts'
import {readStdin} from './workspace/disk/read-stdin.ts'
import {workingFolder} from './workspace/disk/working-folder.ts'
import {openAddress} from './workspace/network/open-address.ts'
import {boundYoungSpace} from './workspace/start/bound-young-space.ts'

const {stdout, stderr} = process

void main(process.argv.slice(2), {
  // Asked for where what is wrong is put into words.
  get cwd() {
    return workingFolder()
  },
  stdout: Object.assign(stdout, {color: stdout.isTTY && stdout.hasColors()}),
  stderr,
  refused: watchOutputs([stdout, stderr]),
  stdin: () => readStdin(),
  openAddress,
  stopped: () => new Promise((resolve) => ['SIGINT', 'SIGTERM'].map((signal) => process.once(signal, () => resolve()))),
  secret: (name) => process.env[name],
  saveMemory: boundYoungSpace,
  today: new Date().toISOString().slice(0, 10)
}).then((code) => (process.exitCode = code))
