import {createInstance, type i18n} from 'i18next'
import {layers, type Bundle, type Layer} from './bundle.ts'
import type {Pattern, Placeholder} from './pattern.ts'
import {prepareText} from './prepare-text.ts'
import {splitPassages} from './split-passages.ts'
import {token, unescaped} from './tokens.ts'

/**
 * Make what asks i18next for texts by their keys: what every text means, and what `plainPattern` must be the same as. A file of its own, so that a
 * program loads i18next when a text needs it.
 *
 * @param language the code of the language
 * @param bundles the words in layers; the policy's may change, and are laid when i18next is asked
 * @returns reads the text of a key
 */
export function createInterpolation(
  language: string,
  bundles: Readonly<Record<Layer, Bundle>>
): (key: string) => Pattern {
  const collect: {found: Placeholder[]} = {found: []}
  const instance = createI18next(language, bundles, collect)
  let laid: Bundle | undefined
  return (key) => {
    if (laid !== bundles.policy) {
      instance.removeResourceBundle(language, 'policy')
      instance.addResourceBundle(language, 'policy', texts(bundles.policy))
      laid = bundles.policy
    }
    collect.found = []
    return splitPassages(instance.t(key, {nest: false}), collect.found)
  }
}

/** i18next with every value put aside: its formatter sees each placeholder, and a token takes its place. */
function createI18next(
  language: string,
  bundles: Readonly<Record<Layer, Bundle>>,
  collect: {found: Placeholder[]}
): i18n {
  const instance = createInstance()
  instance.use({
    type: 'formatter',
    init: () => undefined,
    format: (
      _value: unknown,
      forms: string | undefined,
      _language: string,
      {interpolationkey}: {interpolationkey: string}
    ): Placeholder => ({
      path: interpolationkey,
      forms: forms?.split(',').map((form) => form.trim()) ?? []
    })
  } as never)
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: [...layers],
    defaultNS: 'policy',
    fallbackNS: ['project', 'standard'],
    resources: {[language]: {policy: {}, project: texts(bundles.project), standard: texts(bundles.standard)}},
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: {
      alwaysFormat: true,
      skipOnVariables: true,
      useRawValueToEscape: true,
      unescapePrefix: unescaped,
      maxReplaces: Infinity,
      escape: (placeholder: unknown) => token(collect.found.push(placeholder as Placeholder) - 1)
    }
  } as Parameters<i18n['init']>[0])
  return instance
}

/** Texts as i18next sees them. */
function texts(bundle: Bundle): Readonly<Record<string, string>> {
  return Object.fromEntries([...bundle].map(([key, {text}]) => [key, prepareText(text)]))
}
