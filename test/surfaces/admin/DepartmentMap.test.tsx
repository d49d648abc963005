import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { DepartmentMap } from '#surfaces/admin/DepartmentMap.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';

const counts: Readonly<Record<string, number>> = { 'Finance Digital': 3, 'Legal Digital': 1 };

const openMap = () =>
  render(
    <FluentProvider theme={webLightTheme}>
      <DepartmentMap
        rows={['Finance', 'Legal']}
        columns={['Digital', 'Legal']}
        value={(row, column) => counts[`${row} ${column}`] ?? 0}
        label="Pairs by department"
      />
    </FluentProvider>,
  );

test('says each number under its two departments', () => {
  openMap();
  const map = screen.getByRole('table', { name: 'Pairs by department' });
  expect(within(map).getByRole('row', { name: 'Finance 3 0' })).toBeVisible();
  expect(within(map).getByRole('row', { name: 'Legal 1 0' })).toBeVisible();
  expect(within(map).getByRole('columnheader', { name: 'Digital' })).toBeVisible();
});

test('can be reached by keyboard, for it may be wider than the page', () => {
  openMap();
  expect(screen.getByRole('region', { name: 'Pairs by department' })).toHaveAttribute('tabindex', '0');
});

test('has no fault that a program can find', async () => {
  openMap();
  expect(await accessibilityFaults()).toEqual([]);
});
