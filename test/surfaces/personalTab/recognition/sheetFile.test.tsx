import { expect, test } from '@jest/globals';
import axe from 'axe-core';
import { personId, pairId, programmeId } from '#domain/ids.ts';
import { contributionOf } from '#domain/recognition/contribution.ts';
import { instant } from '#domain/time/instant.ts';
import { certificateSheet } from '#surfaces/personalTab/recognition/sheet/certificateSheet.ts';
import { recordSheet, type SheetContent } from '#surfaces/personalTab/recognition/sheet/recordSheet.ts';
import { sheetFile } from '#surfaces/personalTab/recognition/sheet/sheetFile.ts';
import { recognition } from '#ui/text/en/recognition.ts';
import { sheets } from '#ui/text/en/sheets.ts';
import { training } from '#ui/text/en/training.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const now = instant('2027-06-30T08:00:00Z');
const [ada, omar] = [personId('ada'), personId('omar')];
const partner = (id: typeof ada, name: string) => ({ id, name, mail: '', department: undefined, jobTitle: undefined });

/** A record in which every text is this one. */
function contentOf(text: string, role: 'mentor' | 'mentee' = 'mentor'): SheetContent {
  const pair = {
    id: pairId('p'),
    programme: programmeId('g'),
    mentor: partner(ada, text),
    mentee: partner(omar, text),
  };
  const booking = { eventId: 'e', iCalUId: 'i', joinUrl: 'j', bookedAt: now, differences: [] };
  const me = role === 'mentor' ? ada : omar;
  const contribution = contributionOf({
    programme: aProgramme({ name: text, sponsor: text }),
    role,
    me,
    ownTopics: [],
    now,
    traces: [
      {
        pair,
        reasons: [{ kind: 'teachesWhatIsWanted', topics: [text] }],
        series: [{ state: 'booked', slot: aSlot(), collisions: [], organizer: ada, transactionId: 't', booking }],
        counts: { planned: 6, held: 6, moved: 0, lost: 0 },
        goals: [{ kind: 'goal', key: 'g', of: me, title: text, progress: 100, at: now }],
        learnings: [{ kind: 'learning', key: 'l', session: now, by: me, taught: text, learned: text }],
        thanks: [{ kind: 'thanks', key: 't', by: omar, text, mayBeShown: true, at: now }],
      },
    ],
  });
  const choice = { skills: ['listening'] as const, thanks: ['p_t'], learnings: ['p_l'] };
  const record = { name: text, contributions: [contribution], modulesDone: ['listening'] as const, choice };
  const words = { words: sheets, skillNames: recognition.skills, modules: training.modules };
  return { record, contribution, now, locale: 'en-GB', ...words };
}

const fileOf = (text: string, sheet: typeof recordSheet = recordSheet) =>
  sheetFile(sheet(contentOf(text)), { locale: 'en-GB', dir: 'ltr', day: '2027-06-30' });

const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

/** Every element and attribute that stands in a file whose texts are all harmless. */
const shapeOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`,
  );

test.each([recordSheet, certificateSheet])('no text, however hostile, makes an element or an attribute', (sheet) => {
  const harmless = shapeOf(parsed(fileOf('Ada', sheet).text));
  expect(harmless.length).toBeGreaterThan(20);
  for (const text of hostileStrings(300).filter((each) => each.trim() !== '' && each.length < 1000)) {
    const { text: file, name } = fileOf(text, sheet);
    const page = parsed(file);
    expect([text, shapeOf(page)]).toEqual([text, harmless]);
    expect(page.querySelector('h1')?.textContent).toBe(text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'));
    expect(name).toMatch(/^turnabout-(record|certificate)-2027-06-30\.html$/);
  }
});

test('the file runs no script, asks for nothing, and links to nothing', () => {
  const page = parsed(fileOf('<script>alert(1)</script>').text);
  expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(page.querySelectorAll('script, link, img, iframe, object, a, form, base')).toHaveLength(0);
  expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import|expression/);
  // The policy stands before everything that it is to hold for.
  expect([...page.head.children].map(({ tagName }) => tagName).slice(0, 2)).toEqual(['META', 'META']);
});

test('everything that was chosen is in it, and what was not is not', () => {
  const page = parsed(fileOf('Ada Osei').text);
  const titles = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(titles).toEqual([
    'Topics taught',
    'Skills practised',
    'Goals reached',
    'Training completed',
    'What I learned',
    'What I taught',
    'In the words of those who learned',
  ]);
  const content = contentOf('Ada Osei');
  const nothing = { ...content.record, choice: { skills: [], thanks: [], learnings: [] }, modulesDone: [] };
  const bare = parsed(
    sheetFile(recordSheet({ ...content, record: nothing }), { locale: 'en', dir: 'ltr', day: '' }).text,
  );
  expect([...bare.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Topics taught',
    'Goals reached',
  ]);
});

test('a mentee’s record has no thanks in it, and a mentee’s training', () => {
  const page = parsed(sheetFile(recordSheet(contentOf('Omar', 'mentee')), { locale: 'en', dir: 'ltr', day: '' }).text);
  const titles = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(titles).toEqual(['Topics learned', 'Skills practised', 'Goals reached', 'What I learned', 'What I taught']);
});

test.each([recordSheet, certificateSheet])('a file has no fault that a program can find', async (sheet) => {
  const page = parsed(fileOf('Ada Osei', sheet).text);
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.innerHTML = page.body.innerHTML;
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
