import {rulesOf} from '../pages/print-rules.ts'

/** What stands for the root of a page, its `html` and its `body` in a copy of it, with the same weight in a selector. */
export const printedNames = {root: 'printed-root', html: 'printed-html', body: 'printed-body'} as const

/** A name of an element in a selector, and no part of another name, of a class, an id or an attribute. */
const elements = /(?<![\w.#:\-[='"])(html|body)(?![\w-])/g

/**
 * The style sheets of a page, for a copy of it in another document.
 *
 * @param page the document of a frame
 * @returns the sheets, in their order; what a style sheet of another site says is not known, and left out
 */
export function printedRules(page: Document): CSSStyleSheet[] {
  return [...page.styleSheets].map((sheet) => {
    const copy = new CSSStyleSheet({media: sheet.media.mediaText, ...(sheet.href !== null && {baseURL: sheet.href})})
    copy.replaceSync(
      rulesOf(sheet)
        .map(({cssText}) => cssText)
        .join('\n')
    )
    rename(rulesOf(copy))
    return copy
  })
}

function rename(rules: readonly CSSRule[]): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = printedSelector(rule.selectorText)
    if ('cssRules' in rule) rename([...(rule.cssRules as CSSRuleList)])
  }
}

/**
 * A selector of a page, for a copy of it.
 *
 * @param selector the selector
 * @returns one that fits the same elements of the copy
 */
export function printedSelector(selector: string): string {
  return selector
    .replaceAll(/:root(?![\w-])/g, `.${printedNames.root}`)
    .replaceAll(elements, (_, name: 'body' | 'html') => printedNames[name])
}
