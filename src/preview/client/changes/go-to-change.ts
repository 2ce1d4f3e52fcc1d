import type {ChangeRow} from '../../protocol.ts'
import {goTo, selected, type SelectedPassage} from '../state/selection.ts'

/**
 * Bring what changed into view.
 *
 * @param row what changed
 * @param open whether the passage is opened in the panel too
 */
export function goToChange(row: ChangeRow, open: boolean): void {
  const passage = passageIn(row)
  if (open && passage) selected.value = passage
  if (passage) goTo.value = {passage}
  else if (row.section !== null) goTo.value = {section: row.section}
}

/** In a language that it has changed in, where it can be. */
function passageIn({changedIn, passages}: ChangeRow): SelectedPassage | undefined {
  const language = [...changedIn, ...Object.keys(passages)].find((code) => passages[code])
  return language === undefined ? undefined : {language, ...passages[language]!}
}
