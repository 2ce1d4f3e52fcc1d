import type {Schema} from 'hast-util-sanitize'

/** Elements that words and templates may make: what Markdown can say, and nothing that runs, loads or frames. */
const elements = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul'
]

/** What is left of the HTML that words make. Ids come from templates and the model alone, so no id passes here, and none is renamed; words make no attributes, so `data-passage` is the product's alone. */
export const sanitizingSchema: Schema = {
  tagNames: elements,
  attributes: {'*': ['dataPassage'], a: ['href'], ol: ['start'], th: [['scope', 'col']]},
  protocols: {href: ['http', 'https', 'mailto', 'tel']},
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  clobberPrefix: ''
}
