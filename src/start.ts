#!/usr/bin/env node
import {startProgram} from './workspace/start/start-program.ts'

startProgram({
  folder: import.meta.dirname,
  program: 'bin',
  // A command is one word; what else may stand there is none.
  task: /^[a-z]{1,20}$/.exec(process.argv[2] ?? '')?.[0] ?? 'none',
  // The variable that switches off Node's own, too.
  keep: !process.env['NODE_DISABLE_COMPILE_CACHE']
})
