import { expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

async function openChart() {
  const { lead } = await cohortTenant(organisationWith());
  openScreen(<AdminPage />, lead);
  await userEvent.click(await screen.findByRole('tab', { name: 'Organisation' }));
  return await screen.findByRole('tree', { name: 'Org chart' });
}

const size = () => screen.getByRole('button', { name: /^Size/ }).textContent;

interface Finger {
  readonly clientX: number;
  readonly clientY: number;
}

/** jsdom knows no fingers. Tells whether the page kept the event from the browser. */
async function touch(tree: HTMLElement, type: string, touches: readonly Finger[]): Promise<boolean> {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches });
  await act(async () => void tree.dispatchEvent(event));
  return event.defaultPrevented;
}

const apart = (pixels: number): readonly Finger[] => [
  { clientX: 100, clientY: 100 },
  { clientX: 100 + pixels, clientY: 100 },
];

test('two fingers that move apart make the picture larger, and together smaller', async () => {
  const tree = await openChart();
  await touch(tree, 'touchstart', apart(100));
  expect(size()).toBe('100%');
  expect(await touch(tree, 'touchmove', apart(150))).toBe(true);
  expect(size()).toBe('150%');
  await touch(tree, 'touchmove', apart(75));
  expect(size()).toBe('75%');
});

test('fingers that are put down anew begin from the size that the picture has', async () => {
  const tree = await openChart();
  await touch(tree, 'touchstart', apart(100));
  await touch(tree, 'touchmove', apart(200));
  await touch(tree, 'touchend', []);
  await touch(tree, 'touchstart', apart(300));
  expect(size()).toBe('200%');
  await touch(tree, 'touchmove', apart(150));
  expect(size()).toBe('100%');
});

test('one finger is left to the browser, which scrolls', async () => {
  const tree = await openChart();
  const [finger] = apart(0);
  expect(await touch(tree, 'touchmove', finger ? [finger] : [])).toBe(false);
  expect(size()).toBe('100%');
});

test('the wheel makes the picture larger with Ctrl, and scrolls without', async () => {
  const tree = await openChart();
  expect(fireEvent.wheel(tree, { deltaY: -100 })).toBe(true);
  expect(size()).toBe('100%');
  expect(fireEvent.wheel(tree, { deltaY: -100, ctrlKey: true })).toBe(false);
  expect(size()).toBe('140%');
});

test('many turns of the wheel before the picture is drawn again all count', async () => {
  const tree = await openChart();
  const turn = () => new WheelEvent('wheel', { deltaY: -30, ctrlKey: true, bubbles: true, cancelable: true });
  await act(async () => {
    tree.dispatchEvent(turn());
    tree.dispatchEvent(turn());
  });
  expect(size()).toBe('122%');
});

test('a mouse draws the picture along while its button is down, and that is no press on a box', async () => {
  const tree = await openChart();
  const scrollBy = jest.fn();
  Object.assign(tree, { scrollBy });
  const move = (buttons: number, pointerType = 'mouse') =>
    fireEvent(
      tree,
      Object.assign(new Event('pointermove', { bubbles: true }), {
        buttons,
        pointerType,
        movementX: -40,
        movementY: 9,
      }),
    );
  move(0);
  move(1, 'touch');
  expect(scrollBy).not.toHaveBeenCalled();
  move(1);
  expect(scrollBy).toHaveBeenCalledWith(40, -9);
  const nina = screen.getByRole('treeitem', { name: /^nina/ });
  const putDown = () => fireEvent(nina, new MouseEvent('pointerdown', { clientX: 100, clientY: 100, bubbles: true }));
  putDown();
  fireEvent.click(nina, { clientX: 60, clientY: 109 });
  expect(nina).toHaveAttribute('aria-expanded', 'false');
  putDown();
  fireEvent.click(nina, { clientX: 101, clientY: 100 });
  expect(nina).toHaveAttribute('aria-expanded', 'true');
});

test('where there is room for a list only, fingers and wheel are left to the browser', async () => {
  const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(280);
  const tree = await openChart();
  expect(screen.queryByRole('button', { name: /^Size/ })).toBeNull();
  expect(screen.queryByText(/Curved lines|zoom/)).toBeNull();
  expect(await touch(tree, 'touchmove', apart(150))).toBe(false);
  expect(fireEvent.wheel(tree, { deltaY: -100, ctrlKey: true })).toBe(true);
  width.mockRestore();
});
