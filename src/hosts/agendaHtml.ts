/** The agenda as a list in HTML; whatever people typed is shown as text and never read as markup. */
export const agendaHtml = (agenda: readonly string[]): string =>
  `<ul>${agenda.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;

/** Whether every line of the agenda stands in an HTML body. */
export const holdsAgenda = (html: string, agenda: readonly string[]): boolean =>
  agenda.every((line) => html.includes(escaped(line)));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? character);
