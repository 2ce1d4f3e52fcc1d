#!/usr/bin/env node
import {commandNames} from './commands/program/command-names.ts'
import {startProgram} from './workspace/start/start-program.ts'

startProgram({
  folder: import.meta.dirname,
  program: 'bin',
  // Whatever else somebody writes is none, so that there are never more files than commands.
  task: commandNames.find((name) => name === process.argv[2]) ?? 'none',
  // The variable that switches off Node's own, too.
  keep: !process.env['NODE_DISABLE_COMPILE_CACHE']
})
