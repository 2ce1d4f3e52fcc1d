import type {ServiceKind} from '../../../model/translation-options.ts'
import {deepl} from './deepl.ts'
import {libretranslate} from './libretranslate.ts'
import type {Protocol} from './protocol.ts'

/** How each kind is spoken to. */
export const protocols: Readonly<Record<ServiceKind, Protocol>> = {deepl, libretranslate}
