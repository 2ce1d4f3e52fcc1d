import {startProgram} from './workspace/start/start-program.ts'

startProgram({
  folder: import.meta.dirname,
  program: 'worker',
  task: 'jobs',
  keep: !process.env['NODE_DISABLE_COMPILE_CACHE']
})
