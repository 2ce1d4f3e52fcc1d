/** A line that shows how a command is used. */
export interface HelpExample {
  /** What is written, the same in every language. */
  line: string
  /** What it is explained by: a key below `help.examples.<command>.`, with `-` for the space in the name of a command. */
  name: string
}

/** Examples in the help, by command; those of the program itself stand under an empty name. */
export const helpExamples: Readonly<Record<string, readonly HelpExample[]>> = {
  '': [
    {line: 'personvern init min-kommune', name: 'begin'},
    {line: 'personvern render min-kommune', name: 'render'},
    {line: 'personvern check min-kommune', name: 'check'}
  ],
  compare: [
    {line: 'personvern compare side-nn.html side-en.html', name: 'two'},
    {line: 'personvern compare nb.html nn.html en.html --report html > ut.html', name: 'html'}
  ],
  audit: [
    {line: 'personvern audit side-nn.html', name: 'page'},
    {line: 'personvern audit side.docx --report xlsx > funn.xlsx', name: 'sheet'}
  ],
  import: [
    {line: 'personvern import side-nn.html --as min-side --dry-run', name: 'try'},
    {line: 'personvern import nn.html --with en=en.html --as min-side', name: 'two'}
  ],
  status: [
    {line: 'personvern status', name: 'all'},
    {line: 'personvern status min-side --published https://www.eksempel.no/', name: 'published'}
  ],
  translate: [
    {line: 'personvern translate status min-kommune', name: 'status'},
    {line: 'personvern translate draft min-kommune --to nn', name: 'draft'}
  ],
  'translate status': [
    {line: 'personvern translate status', name: 'all'},
    {line: 'personvern translate status min-kommune --report json', name: 'json'}
  ],
  'translate draft': [
    {line: 'personvern translate draft min-kommune --to nn', name: 'missing'},
    {line: 'personvern translate draft min-kommune --to nn --only missing,stale', name: 'stale'}
  ],
  'translate export': [
    {line: 'personvern translate export min-kommune --to en --format xlsx', name: 'sheet'},
    {line: 'personvern translate export min-kommune --to en --package', name: 'package'}
  ],
  'translate import': [
    {line: 'personvern translate import min-kommune.en.xlsx --dry-run', name: 'try'},
    {line: 'personvern translate import min-kommune.en.xlsx --by Kari', name: 'take'}
  ],
  'translate review': [
    {line: 'personvern translate review min-kommune --language nn --by Kari', name: 'all'},
    {line: 'personvern translate review min-kommune --language nn --key title', name: 'key'}
  ],
  approve: [
    {line: 'personvern approve min-kommune --language en --by Ola', name: 'version'},
    {line: 'personvern approve min-kommune --language en --by Ola --evidence a.html', name: 'evidence'}
  ],
  rename: [
    {line: 'personvern rename min-kommune kindergarten-places places --dry-run', name: 'try'},
    {line: 'personvern rename min-kommune kindergarten-places places', name: 'rename'}
  ],
  preview: [
    {line: 'personvern preview --open', name: 'open'},
    {line: 'personvern preview --read-only --port 8080', name: 'look'},
    {line: 'personvern preview --export visning', name: 'export'}
  ],
  render: [
    {line: 'personvern render', name: 'all'},
    {line: 'personvern render min-kommune --fragment plain --first-heading 2', name: 'content'},
    {line: 'personvern render min-kommune --language nn --format md --stdout', name: 'pipe'}
  ],
  export: [
    {line: 'personvern export min-kommune --as protokoll --language nn', name: 'sheet'},
    {line: 'personvern export min-kommune --as protokoll --format json', name: 'json'}
  ],
  check: [
    {line: 'personvern check', name: 'all'},
    {line: 'personvern check min-kommune --by owner --report md', name: 'list'},
    {line: 'personvern check --matrix', name: 'matrix'}
  ],
  explain: [
    {line: 'personvern explain', name: 'all'},
    {line: 'personvern explain missing-retention', name: 'one'}
  ],
  init: [
    {line: 'personvern init min-kommune', name: 'here'},
    {line: 'personvern init min-kommune --root personvern', name: 'there'}
  ],
  schema: [
    {line: 'personvern schema > policy.schema.json', name: 'policy'},
    {line: 'personvern schema --configuration', name: 'configuration'}
  ],
  completion: [
    {line: 'personvern completion bash >> ~/.bashrc', name: 'bash'},
    {line: 'personvern completion zsh >> ~/.zshrc', name: 'zsh'},
    {line: 'personvern completion fish > ~/.config/fish/completions/personvern.fish', name: 'fish'}
  ]
}
