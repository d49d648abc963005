import { expect } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { cameToLife, turnedRound } from './readPage.ts';

const markup = '<img src=x onerror="globalThis.isHarmed = true" data-hostile>';
const words = hostileStrings(1000).filter((text) => text.length < 1000);

const said = new Set<string>();

/** Turns every word into one with markup, letters from right to left, a direction that is never closed, and one of the thousand. */
export function hostileWords(from: number): (text: string) => string {
  let number = from;
  return (text) => {
    number += 1;
    const worded = `${text} ${markup} \u05E9\u05DC \u202E ${words[number % words.length] ?? ''}`.trim();
    said.add(worded);
    return worded;
  };
}

/** Lets a page read what it reads. */
export async function settle(): Promise<void> {
  await screen.findAllByRole('heading');
  await waitFor(() => expect(document.querySelector('.fui-Skeleton')).toBeNull());
}

/** The words on the page have become nothing else, and turn nothing round. */
export function expectHarmless(): void {
  expect(cameToLife(document.body)).toEqual([]);
  expect(turnedRound(document.body, said)).toEqual([]);
  expect(Reflect.get(globalThis, 'isHarmed')).toBeUndefined();
}

/** And they are there to be read. */
export function expectPlainText(): void {
  expect(document.body.textContent).toContain(markup);
  expectHarmless();
}
