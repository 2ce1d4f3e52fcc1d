/** A message, with what is written in it as code shown as code. */
export function MessageText({text}: {text: string}) {
  const parts = text.split(/`([^`]+)`/)
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
}
