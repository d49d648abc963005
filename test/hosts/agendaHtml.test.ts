import { expect, test } from '@jest/globals';
import { agendaHtml, holdsAgenda } from '#hosts/agendaHtml.ts';

test('shows what people typed as text, never as markup', () => {
  expect(agendaHtml(['<img src=x onerror=alert(1)>', 'R&D'])).toBe(
    '<ul><li>&lt;img src=x onerror=alert(1)&gt;</li><li>R&amp;D</li></ul>',
  );
});

test('finds its own agenda again inside a longer body', () => {
  const agenda = ['Prompts & tools', 'One thing to try'];
  expect(holdsAgenda(`<div>${agendaHtml(agenda)}<p>Join the meeting</p></div>`, agenda)).toBe(true);
  expect(holdsAgenda('<p>Join the meeting</p>', agenda)).toBe(false);
});
