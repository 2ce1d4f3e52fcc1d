import type {OutlinedAttribute} from './outline-of.ts'

/** An editor as content management systems ship it. */
export interface Editor {
  name: string
  /** The page that holds it; `window.editor` can be emptied and read. */
  page: string
  /** Attributes that it drops, with the reason. */
  loses: Readonly<Partial<Record<OutlinedAttribute, string>>>
}

const shell = (title: string, body: string): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${title}</title>${body}</html>`

/** With the plugins for lists, links and tables, as in Optimizely CMS and the classic editor of WordPress. */
const tinymce = shell(
  'TinyMCE',
  `<textarea id="text"></textarea><script src="/tinymce/tinymce.min.js"></script><script>
  tinymce
    .init({selector: '#text', license_key: 'gpl', plugins: 'lists link table', promotion: false, branding: false})
    .then(([editor]) => {
      window.editor = {
        empty() { editor.setContent(''); editor.focus() },
        read: () => editor.getContent({format: 'html'})
      }
    })
</script>`
)

/** What a CKEditor has that a text is written in: Essentials to BlockQuote are in every build. */
const plugins = [
  ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Strikethrough', 'Underline', 'Code', 'Link', 'List'],
  ...['ListProperties', 'BlockQuote', 'PasteFromOffice', 'Table', 'TableToolbar', 'TableCaption']
]

const ckeditor = (more: readonly string[], options: string): string =>
  shell(
    'CKEditor',
    `<link rel="stylesheet" href="/ckeditor5/ckeditor5.css"><div id="text"></div><script type="module">
  import * as all from '/ckeditor5/ckeditor5.js'
  const names = ${JSON.stringify([...plugins, ...more])}
  const levels = [1, 2, 3, 4, 5, 6].map((level) => ({model: 'heading' + level, view: 'h' + level, title: 'H' + level}))
  const editor = await all.ClassicEditor.create(document.querySelector('#text'), {
    licenseKey: 'GPL',
    plugins: names.map((name) => all[name]),
    heading: {options: [{model: 'paragraph', title: 'P'}, ...levels]},
    list: {properties: {startIndex: true, styles: false, reversed: false}},
    ${options}
  })
  window.editor = {
    empty() { editor.setData(''); editor.editing.view.focus() },
    read: () => editor.getData()
  }
</script>`
  )

/** The editors that the plain fragment is pasted into. */
export const editors: readonly Editor[] = [
  {name: 'TinyMCE', page: tinymce, loses: {}},
  {
    // Drupal's core, in the text format `full_html`: `core/modules/ckeditor5/ckeditor5.ckeditor5.yml`.
    name: 'CKEditor 5 as in Drupal',
    page: ckeditor(
      ['PlainTableOutput', 'TextPartLanguage', 'GeneralHtmlSupport'],
      'htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]}'
    ),
    loses: {}
  },
  {
    name: 'CKEditor 5 with its languages of parts and no other HTML',
    page: ckeditor(['TextPartLanguage'], ''),
    loses: {
      id: 'Ids are kept by GeneralHtmlSupport alone.',
      scope: 'Which cells head what is kept by their being heads; the attribute is kept by GeneralHtmlSupport alone.'
    }
  },
  {
    name: 'CKEditor 5 with what is in its own builds',
    page: ckeditor([], ''),
    loses: {
      id: 'Ids are kept by GeneralHtmlSupport alone.',
      lang: 'The language of a passage is kept by TextPartLanguage or GeneralHtmlSupport alone.',
      scope: 'Which cells head what is kept by their being heads; the attribute is kept by GeneralHtmlSupport alone.'
    }
  }
]

/** A page whose text is copied as what `window.copied` says. */
export const copyPage = shell(
  'Copy',
  `<p>Text</p><script>
  addEventListener('copy', (event) => {
    event.preventDefault()
    event.clipboardData.setData('text/html', window.copied)
  })
</script>`
)
