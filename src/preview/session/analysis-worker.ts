import os from 'node:os'
import {parentPort} from 'node:worker_threads'
import {analysePolicy, type AnalysisRequest, type PolicyAnalysis} from '../../workspace/status/analyse-policy.ts'

/** What the thread is asked. */
export interface AnalysisTask {
  task: number
  request: AnalysisRequest
}

/** What it answers. */
export interface AnalysisReply {
  task: number
  analysis?: PolicyAnalysis
  /** Why there is none. */
  error?: string
}

// Whoever shows pages goes first where there are few processors. On Linux this is about the thread alone, elsewhere about all.
if (parentPort && process.platform === 'linux') os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL)

parentPort?.on('message', ({task, request}: AnalysisTask) => parentPort!.postMessage(reply(task, request)))

function reply(task: number, request: AnalysisRequest): AnalysisReply {
  try {
    return {task, analysis: analysePolicy(request)}
  } catch (error) {
    return {task, error: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}
