import {applyForms} from '../../language/forms.ts'
import {plainText} from '../../language/plain-text.ts'
import type {Version} from './version.ts'

/**
 * The name of the controller where it stands alone, such as above a page: it begins what it stands in.
 *
 * @param version the declaration in one language
 * @returns its full name, with a capital
 */
export function controllerAlone({controller, speaker}: Pick<Version, 'controller' | 'speaker'>): string {
  return plainText(applyForms(controller, ['capital'], speaker))
}
