import {deepl} from './deepl.ts'
import {libretranslate} from './libretranslate.ts'
import type {Protocol} from './protocol.ts'

/** Kinds of services that drafts can be had from. */
export const serviceKinds = ['deepl', 'libretranslate'] as const

/** A kind of service. */
export type ServiceKind = (typeof serviceKinds)[number]

/** How each kind is spoken to. */
export const protocols: Readonly<Record<ServiceKind, Protocol>> = {deepl, libretranslate}
