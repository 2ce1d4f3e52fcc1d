import {defineRule} from '../../rule.ts'

/** Words that a page can do without, so that nothing else misses them where only one language lacks them. */
const optional =
  /^(?:activities\.[^.]+\.(?:consequences|logic|purpose|significance)|cookies\.[^.]+\.(?:title|[^.]+\.description)|jointControllers\.arrangement)$/

/** What an organisation says in words of its own in one language, it says in all of them. */
export const halfTranslated = defineRule({
  id: 'half-translated',
  severity: 'error',
  asks: 'translator',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: 'cookies: {website: {title: Kapsler som nettstedet setter}}',
        en: 'cookies: {website: {title: Cookies set by the website}}'
      },
      right: {
        nb: 'cookies: {website: {title: Kapsler som nettstedet setter}}',
        nn: 'cookies: {website: {title: Kapslar som nettstaden set}}',
        en: 'cookies: {website: {title: Cookies set by the website}}'
      }
    }
  ],
  *find({versions}) {
    const keys = new Set(versions.flatMap(({words}) => [...words.keys()]))
    for (const key of keys) {
      const having = versions.find(({words}) => words.has(key))!
      if (!optional.test(key) || having.translator.isStandard(key)) continue
      for (const {file, words} of versions)
        if (!words.has(key))
          yield {
            file,
            path: key.split('.'),
            parameters: {key, source: having.language},
            related: [having.words.get(key)!.origin]
          }
    }
  }
})
