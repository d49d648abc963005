import { expect, test } from '@jest/globals';
import { onOneLine } from '#domain/oneLine.ts';
import { seriesEvent } from '#graph/seriesEvent.ts';
import { agendaHtml, holdsAgenda } from '#hosts/agendaHtml.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const request = {
  transactionId: 't',
  slot: aSlot(),
  subject: '',
  agenda: [],
  attendee: { name: 'Bo', mail: 'bo@c.example' },
};

const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a reader of HTML makes of a list: the text of each line, when nothing in it is markup. */
function linesOf(html: string): readonly string[] {
  const [, inside = ''] = /^<ul>(.*)<\/ul>$/su.exec(html) ?? [];
  const lines = inside.split('</li>').slice(0, -1);
  return lines.map((line) => {
    const text = line.slice('<li>'.length);
    expect([line.startsWith('<li>'), /[<>]|&(?!(?:#\d+|amp|lt|gt);)/u.test(text)]).toEqual([true, false]);
    return text.replaceAll(/&(?:#(\d+)|amp|lt|gt);/gu, (entity, code?: string) =>
      code === undefined ? (named[entity] ?? '') : String.fromCodePoint(Number(code)),
    );
  });
}

test('whatever people are called and plan, the subject is one line and the agenda plain text', () => {
  for (const text of hostileStrings(1000)) {
    const { subject, body, attendees } = seriesEvent({
      ...request,
      subject: `Turnabout: ${text}`,
      agenda: [text, 'Learn'],
      attendee: { name: text, mail: 'bo@c.example' },
    });
    expect(subject).toBe(onOneLine(`Turnabout: ${text}`, 255));
    expect(linesOf(body?.content ?? '')).toEqual([onOneLine(text), 'Learn']);
    expect(attendees?.[0]?.emailAddress?.name).toBe(onOneLine(text));
  }
});

test('what the pane writes into an appointment is plain text too, and is found again', () => {
  for (const text of hostileStrings(1000)) {
    const html = agendaHtml([text, 'Learn']);
    expect(linesOf(html)).toEqual([text, 'Learn']);
    expect(holdsAgenda(`<div>${html}</div>`, [text, 'Learn'])).toBe(true);
  }
});
