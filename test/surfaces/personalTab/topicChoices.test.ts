import { expect, test } from '@jest/globals';
import { topicChoices } from '#surfaces/personalTab/topicChoices.ts';

const names = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

test('offers at a glance what the programme is about, and the rest on demand', () => {
  const { shown, more } = topicChoices({ focus: ['socialMedia'], chosen: [], typed: '' });
  expect(names(shown)).toContain('Short video');
  expect(names(shown)).not.toContain('Spreadsheets');
  expect(names(more)).toContain('Spreadsheets');
});

test('finds a topic by another word for it', () => {
  const { shown } = topicChoices({ focus: [], chosen: [], typed: 'tiktok' });
  expect(names(shown)).toEqual(['Short video']);
});

test('keeps what is chosen in sight, the own topics too', () => {
  const { shown, more } = topicChoices({ focus: [], chosen: ['Podcasts', 'spreadsheets'], typed: 'no such topic' });
  expect(names(shown)).toEqual(['Podcasts', 'Spreadsheets']);
  expect(more).toEqual([]);
});

test('shows the first topics of every focus of the programme', () => {
  const { shown } = topicChoices({ focus: ['technology', 'aiTools'], chosen: ['aiTools'], typed: '' });
  expect(names(shown)).toEqual([
    'AI tools',
    'Data visualisation',
    'Prompt writing',
    'Data literacy',
    'AI in everyday work',
    'Spreadsheets',
    'Responsible AI',
    'Low-code apps',
    'Images and video with AI',
  ]);
});
