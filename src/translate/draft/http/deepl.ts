import type {Protocol} from './protocol.ts'
import {readField} from './read-field.ts'

/** What a request holds besides its texts, at most, in bytes. */
const envelope = 1024

/** Services of the DeepL kind, after its documentation of `/v2/translate`. */
export const deepl: Protocol = {
  path: '/v2/translate',
  needsKey: true,
  limits: {texts: 50, bytes: 128 * 1024 - envelope},
  dialect: {
    single: {name: 'x', attributes: ''},
    paired: 'g',
    idPrefix: ''
  },
  request: (texts, {from, to}, key) => ({
    headers: key === undefined ? {} : {authorization: `DeepL-Auth-Key ${key}`},
    body: JSON.stringify({
      text: texts,
      source_lang: from,
      target_lang: to,
      tag_handling: 'xml',
      tag_handling_version: 'v2',
      ignore_tags: ['x'],
      // Our tags stand within sentences and never divide them.
      outline_detection: false,
      split_sentences: 'nonewlines',
      preserve_formatting: true
    })
  }),
  read(data) {
    const translations = readField(data, 'translations')
    if (!Array.isArray(translations)) return undefined
    const texts = translations.map((translation) => readField(translation, 'text'))
    return texts.every((text) => typeof text === 'string') ? texts : undefined
  },
  readError(data) {
    const said = readField(data, 'message') ?? readField(data, 'Message')
    const detail = readField(data, 'detail')
    const words = [said, detail].filter((one) => typeof one === 'string')
    return words.length > 0 ? words.join(': ') : undefined
  }
}
