import {MessageText} from '../panel/message-text.tsx'

/** What is wrong with a field or an entry, below it. */
export function WrongTexts({texts}: {texts: readonly string[]}) {
  return texts.map((text) => (
    <p key={text} class="ds-validation-message">
      <MessageText text={text} />
    </p>
  ))
}
