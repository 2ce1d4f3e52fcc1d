import {compilePattern} from '../../check/lexicon/compile-pattern.ts'

/** What is known of drafts in a language, by the language that they are made from: `locales/<language>/check/draft-suspects.json`. */
export type DraftDataFile = Readonly<Record<string, DraftDataWritten>>

/** What is known of drafts from one language, with patterns as they are written. */
export interface DraftDataWritten {
  /** Corrections that are certain, in the order in which they are made. */
  corrections?: readonly {
    /** What engines write. */
    draft: readonly string[]
    /** What the source must say; default: anything. */
    source?: readonly string[]
    /** What is right; `$1` is what stands in the first group of the pattern. */
    text: string
  }[]
  /** What is to be looked at, by name: where the source is such, and the draft is, or is not. */
  suspects?: Readonly<Record<string, Partial<Record<'draft' | 'except' | 'missing' | 'source', readonly string[]>>>>
  /** What must be in the draft when it is in the source; where a group is called `kept`, that group. */
  kept?: readonly string[]
}

/** What is known of drafts from one language to another. */
export interface DraftData {
  corrections: readonly {draft: RegExp; source: RegExp | undefined; text: string}[]
  suspects: readonly Suspect[]
  kept: readonly RegExp[]
}

/** A mistake that engines make again and again. */
export interface Suspect {
  id: string
  draft: RegExp | undefined
  source: RegExp | undefined
  /** What makes it none, in the draft. */
  except: RegExp | undefined
  /** What the draft must have. */
  missing: RegExp | undefined
}

/**
 * Make what is known of drafts from one language to another.
 *
 * @param file what the file of the language of the drafts holds; undefined when there is none
 * @param from the language that they are made from
 * @returns what is known; nothing where the file says nothing
 */
export function readDraftData(file: DraftDataFile | undefined, from: string): DraftData {
  const {corrections = [], suspects = {}, kept = []} = (file && Object.hasOwn(file, from) && file[from]) || {}
  return {
    corrections: corrections.map(({draft, source, text}) => ({
      draft: compilePattern(draft),
      source: source && compilePattern(source),
      text
    })),
    suspects: Object.entries(suspects).map(([id, {draft, source, except, missing}]) => ({
      id,
      draft: draft && compilePattern(draft),
      source: source && compilePattern(source),
      except: except && compilePattern(except),
      missing: missing && compilePattern(missing)
    })),
    kept: kept.map((pattern) => compilePattern([pattern]))
  }
}
