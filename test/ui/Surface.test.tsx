import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Surface } from '#ui/Surface.tsx';

function BrokenPage(): never {
  throw new Error('Cannot fetch the next part');
}

test('says what broke and offers another try instead of a blank page', () => {
  const consoleError = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <Surface theme="light" locale="en-GB">
      <BrokenPage />
    </Surface>,
  );
  expect(screen.getByText(/Cannot fetch the next part/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  consoleError.mockRestore();
});
