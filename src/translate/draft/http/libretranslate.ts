import type {Protocol} from './protocol.ts'
import {readField} from './read-field.ts'

/** Services of the LibreTranslate kind. They leave alone what is marked as not to be translated; which languages they know differs. */
export const libretranslate: Protocol = {
  path: '/translate',
  needsKey: false,
  // Both can be set on the server; these are what common installations allow.
  limits: {texts: 20, bytes: 4000},
  dialect: {
    single: {name: 'span', attributes: ' translate="no"'},
    paired: 'b',
    idPrefix: 'p'
  },
  request: (texts, {from, to}, key) => ({
    headers: {},
    body: JSON.stringify({
      q: texts,
      source: from,
      target: to,
      format: 'html',
      ...(key !== undefined && {api_key: key})
    })
  }),
  read(data) {
    const texts = readField(data, 'translatedText')
    return Array.isArray(texts) && texts.every((text) => typeof text === 'string') ? texts : undefined
  },
  readError(data) {
    const said = readField(data, 'error')
    return typeof said === 'string' ? said : undefined
  }
}
