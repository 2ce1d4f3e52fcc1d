/** Conditions of rules as they were written, to be put back. */
const written = new WeakMap<MediaList, string>()

/**
 * Show a page as it is printed, or as it is on a screen: rules for the other are turned off.
 *
 * @param page the document of a frame
 * @param print whether as printed
 */
export function printRules(page: Document, print: boolean): void {
  page.documentElement.toggleAttribute('data-pv-print', print)
  for (const sheet of page.styleSheets) {
    turn(sheet.media, print)
    visit(rulesOf(sheet), print)
  }
}

/**
 * The rules of a style sheet.
 *
 * @param sheet the style sheet
 * @returns its rules; none where it keeps them to itself
 */
export function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // The style sheet of another site keeps its rules to itself.
    return []
  }
}

function visit(rules: readonly CSSRule[], print: boolean): void {
  for (const rule of rules) {
    if ('media' in rule) turn(rule.media as MediaList, print)
    if ('cssRules' in rule) visit([...(rule.cssRules as CSSRuleList)], print)
  }
}

function turn(media: MediaList, print: boolean): void {
  const before = written.get(media) ?? media.mediaText
  const after = print ? asPrinted(before) : before
  if (media.mediaText === after) return
  written.set(media, before)
  media.mediaText = after
}

/** Paper is printed on, is no screen, and is never dark. */
function asPrinted(condition: string): string {
  if (condition === '') return ''
  const queries = condition.split(',').map((query) => query.trim())
  const fit = queries
    .filter(
      (query) => !/^(?:only\s+)?screen\b|prefers-color-scheme:\s*dark/.test(query) && !/^not\s+print\b/.test(query)
    )
    .map((query) => query.replace(/^(?:only\s+)?print\b/, 'all').replace(/^not\s+screen\b/, 'all'))
  return fit.length > 0 ? fit.join(', ') : 'not all'
}
