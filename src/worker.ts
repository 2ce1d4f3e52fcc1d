import {parentPort, workerData} from 'node:worker_threads'
import type {JobTask} from './workspace/jobs/job-messages.ts'
import {serveJobs} from './workspace/jobs/serve-jobs.ts'

void serveJobs(workerData as JobTask, (said) => parentPort!.postMessage(said))
