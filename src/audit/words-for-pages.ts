import type {MessageWords} from '../language/message-words.ts'

/** Rules of the check whose reason tells what to write into a policy; for a page it is said in other words, `audit.reason.<rule>`. */
const rewordedReasons: readonly string[] = [
  'malformed-email',
  'malformed-phone',
  'outdated-general-bases',
  'reference-style',
  'reference-without-link',
  'stale-declaration'
]

/** Rules of the check whose note does; `audit.note.<rule>`. */
const rewordedNotes: readonly string[] = ['foreign-sentence', 'foreign-word', 'malformed-address']

/**
 * Say findings on a page: as everywhere, but for those whose words are about the files of a policy.
 *
 * @param words what says messages
 * @returns what says those on pages
 */
export function wordsForPages(words: MessageWords): MessageWords {
  return {
    ...words,
    finding(finding) {
      const {reason, note} = words.finding(finding)
      const {rule, parameters} = finding
      return {
        reason: rewordedReasons.includes(rule) ? words.say(`audit.reason.${rule}`, parameters) : reason,
        note: rewordedNotes.includes(rule) ? words.say(`audit.note.${rule}`) : note
      }
    }
  }
}
