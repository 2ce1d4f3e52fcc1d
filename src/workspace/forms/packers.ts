import type {Format} from '../../model/configuration.ts'

/** Formats whose files are not text: what makes bytes of a page. */
export const packers: Partial<Record<Format, (content: string) => Promise<Uint8Array>>> = {
  docx: async (content) => (await import('../../render/word/word-document.ts')).wordDocument(content)
}
