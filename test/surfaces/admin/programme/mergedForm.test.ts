import { expect, test } from '@jest/globals';
import { mergedForm } from '#surfaces/admin/programme/mergedForm.ts';
import { formOf } from '#surfaces/admin/programme/programmeForm.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';

const before = formOf(aProgramme());

test('keeps what one lead typed, and takes over what another one saved elsewhere', () => {
  const mine = { ...before, purpose: 'Mine', sponsor: 'Ann' };
  const theirs = { ...before, sponsor: 'Bob', name: 'Theirs', focus: ['inclusion'] as const };
  const { form, taken } = mergedForm(before, mine, theirs);
  expect(form).toEqual({ ...before, purpose: 'Mine', sponsor: 'Ann', name: 'Theirs', focus: ['inclusion'] });
  expect(taken).toEqual(['name', 'focus']);
});

test('takes over nothing when the other lead changed what no form shows', () => {
  expect(mergedForm(before, { ...before, name: 'Mine' }, before)).toEqual({
    form: { ...before, name: 'Mine' },
    taken: [],
  });
});
