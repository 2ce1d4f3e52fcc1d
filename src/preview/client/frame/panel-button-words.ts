import type {PolicyView} from '../../protocol.ts'
import {say} from '../words.ts'

/**
 * What the button that opens the panel says: how many findings there are, as soon as that is known.
 *
 * @param view the policy; default: it is not there yet
 * @returns the words of the button
 */
export function panelButtonWords(view: Pick<PolicyView, 'findings' | 'fresh'> | undefined): string {
  const count = view?.findings.length ?? 0
  return count > 0 || view?.fresh ? say('preview.frame.showPanel', {count}) : say('preview.frame.showFindings')
}
