import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'

/**
 * Leave out passages that are missing where an error says already that their text has fewer parts than in another language. Where that is
 * accepted, weighs less or is switched off, they are told: they keep pages from being made all the same.
 *
 * @param findings what was found, without what is accepted
 * @returns what is left
 */
export function leaveOutRetold(findings: readonly WeighedFinding[]): WeighedFinding[] {
  const counted = new Set(
    findings.flatMap((finding) =>
      finding.rule === 'differing-blocks' && finding.severity === 'error' ? [textOf(finding)] : []
    )
  )
  return findings.filter((finding) => finding.rule !== 'absent-passage' || !counted.has(textOf(finding)))
}

function textOf({file, path = []}: WeighedFinding): string {
  return `${file} ${path.join('.')}`
}
