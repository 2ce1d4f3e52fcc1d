import type {Format} from '../../model/configuration.ts'
import {htmlForm} from './html-form.ts'
import {jsonForm} from './json-form.ts'
import {linkedDataForm} from './linked-data-form.ts'
import {markdownForm} from './markdown-form.ts'
import type {PageForm} from './version.ts'
import {wordForm} from './word-form.ts'

/** How a version is written in each format. */
export const pageForms: Readonly<Record<Format, PageForm>> = {
  docx: wordForm,
  html: htmlForm,
  json: jsonForm,
  jsonld: linkedDataForm,
  md: markdownForm
}
