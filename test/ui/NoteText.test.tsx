import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { NoteText } from '#ui/NoteText.tsx';
import { Surface } from '#ui/Surface.tsx';

const show = (...texts: readonly string[]) =>
  render(
    <Surface theme="light" locale="en-GB">
      {texts.map((text) => (
        <NoteText key={text} text={text} />
      ))}
    </Surface>,
  );

test('shows headings, lists and emphasis as such', () => {
  show('## Next time\n- Try **one** prompt');
  expect(screen.getByRole('heading', { name: 'Next time' })).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Try one prompt');
  expect(screen.getByText('one').tagName).toBe('STRONG');
});

test('a link opens beside the page, tells nobody where it was found, and says where it leads', () => {
  show('[our bank](https://evil.example/login)');
  const link = screen.getByRole('link', { name: 'our bank' });
  expect(link).toHaveAttribute('href', 'https://evil.example/login');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(screen.getByText('(evil.example)')).toBeVisible();
});

const harmless = new Set(['DIV', 'P', 'BR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A', 'BDI', 'H3', 'H4', 'H5']);

test('of a thousand hostile texts none becomes an element or an attribute of its own', () => {
  const { container } = show(...new Set(hostileStrings(1000)));
  const elements = [...container.querySelectorAll('*')];
  expect(elements.length).toBeGreaterThan(1000);
  expect(elements.map(({ tagName }) => tagName).filter((name) => !harmless.has(name))).toEqual([]);
  const attributes = elements.flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith('on'));
  expect(attributes).toEqual([]);
});
