import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** As many labels, as long, as domains have; without bounds each label of a long row would be tried with all that follow. */
const domains =
  /(?<![\p{L}\p{N}_@-])\.?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,20}[a-z]{2,}(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])/gu

/** Domains without a path; without `www.`. Abbreviations look like them: `f.eks`. */
export const domain: KindOfFact = {
  id: 'domain',
  when: /\./,
  prepare({abbreviations}) {
    const short = new Set(abbreviations.map((form) => form.toLowerCase()))
    return (text) =>
      foundBy(domains, text, ([written]) => {
        const value = written.toLowerCase().replace(/^\./, '')
        const labels = value.split('.').slice(0, -1)
        if (labels.every((label) => label.length === 1 || !/\p{L}/u.test(label)) || short.has(`${value}.`))
          return undefined
        return value.replace(/^www\.(?=.*\.)/, '')
      })
  }
}
