import type {DiffPiece} from '../../../translate/state/diff-words.ts'
import {say} from '../words.ts'

/** What differs between two texts, word by word; what is marked is also said. */
export function DiffText({pieces, lang}: {pieces: readonly DiffPiece[]; lang: string | undefined}) {
  return (
    <p class="panel-diff" lang={lang}>
      {pieces.map((piece, index) => (
        <Piece key={index} {...piece} />
      ))}
    </p>
  )
}

function Piece({kind, text}: DiffPiece) {
  if (kind === 'same') return <>{text}</>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span class="panel-unseen" lang={document.documentElement.lang}>
        {say(`preview.panel.diff.${kind}`)}{' '}
      </span>
      {text}
      <span class="panel-unseen" lang={document.documentElement.lang}>
        {' '}
        {say('preview.panel.diff.end')}
      </span>
    </Mark>
  )
}
