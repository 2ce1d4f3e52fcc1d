import {setFlagsFromString} from 'node:v8'

/**
 * Let V8 have no more room for new objects than it has taken by now. It would else take ever more, up to 64 MB with V8 13: several times what the
 * making of a policy takes, to look for garbage a little less often.
 */
export function boundYoungSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
