import fs from 'node:fs'
import path from 'node:path'
import {readDraftData, type DraftData, type DraftDataFile} from '../../translate/draft/draft-data.ts'
import type {Direction} from '../../translate/draft/engine.ts'
import {reading} from '../disk/reading.ts'
import {packageRoot} from '../product/package-root.ts'

/**
 * Load what is known of drafts from one language to another: `locales/<language>/check/draft-suspects.json`, in the folder of the
 * language of the drafts.
 *
 * @param direction from which language to which
 * @returns what is known; nothing for a language without that file
 */
export function loadDraftData({from, to}: Direction): DraftData {
  const file = path.join(packageRoot, 'locales', to, 'check', 'draft-suspects.json')
  const text = reading(file, (one) => fs.readFileSync(one, 'utf8'))
  return readDraftData(text === undefined ? undefined : (JSON.parse(text) as DraftDataFile), from)
}
