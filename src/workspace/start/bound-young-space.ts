import {setFlagsFromString} from 'node:v8'

/** By how much V8 widens the room for new objects each time, unless it is told otherwise. */
const usualFactor = 2

/**
 * Let V8 have no more room for new objects than it has taken by now. It would else take ever more, up to 64 MB with V8 13: several times what the
 * making of a policy takes, to look for garbage a little less often.
 *
 * What V8 compiled is of no use with other flags, so they are set back before it is kept: hence before any other listener.
 */
export function boundYoungSpace(): void {
  setGrowth(1)
  process.prependOnceListener('exit', () => setGrowth(usualFactor))
}

function setGrowth(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`)
}
