import { type RefObject, useLayoutEffect, useRef } from 'react';
import { boxHeight, boxWidth, margin } from './chartPlan.ts';
import type { Chart } from './useChart.ts';

/**
 * Brings into sight whoever is looked at, and keeps them where they are on the screen when branches open and close; what
 * is in the middle stays there when the picture grows or shrinks.
 */
export function useSteadyView(
  scroller: RefObject<HTMLElement | null>,
  { active, plan }: Pick<Chart, 'active' | 'plan'>,
  zoom: number,
): void {
  const place = plan.placeOf(active) ?? 0;
  const [left, top] = [plan.left(place), plan.top(place)];
  const before = useRef({ node: active, left, top, zoom });
  useLayoutEffect(() => {
    const element = scroller.current;
    const last = before.current;
    before.current = { node: active, left, top, zoom };
    if (!element) {
      return;
    }
    const isAsLarge = last.zoom === zoom;
    const wasInSight = isInSight(element, boxAt(last.left, last.top, last.zoom));
    if (!isAsLarge) {
      keepMiddle(element, zoom / last.zoom);
    } else if (last.node === active) {
      moveDown(element, (top - last.top) * zoom);
    }
    // Whoever draws the picture away from the one they looked at is not taken back by making it larger.
    if (isAsLarge || wasInSight) {
      bringIntoSight(element, boxAt(left, top, zoom));
    }
  }, [scroller, active, left, top, zoom]);
}

function moveDown(element: HTMLElement, pixels: number): void {
  element.scrollTop += pixels;
}

function keepMiddle(element: HTMLElement, factor: number): void {
  const { clientHeight, clientWidth, scrollLeft, scrollTop } = element;
  element.scrollTop = (scrollTop + clientHeight / 2) * factor - clientHeight / 2;
  const side = scrollLeft < 0 ? -1 : 1;
  element.scrollLeft = side * ((Math.abs(scrollLeft) + clientWidth / 2) * factor - clientWidth / 2);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const boxAt = (left: number, top: number, zoom: number): Box => ({
  left: left * zoom,
  top: top * zoom,
  width: boxWidth * zoom,
  height: boxHeight * zoom,
});

const isInSight = ({ clientHeight, clientWidth, scrollLeft, scrollTop }: HTMLElement, { left, top }: Box): boolean =>
  top >= scrollTop &&
  top <= scrollTop + clientHeight &&
  left >= Math.abs(scrollLeft) &&
  left <= Math.abs(scrollLeft) + clientWidth;

/** From right to left, a browser counts scrolling to the side below zero. */
function bringIntoSight(element: HTMLElement, { left, top, width, height }: Box): void {
  const { clientHeight, clientWidth, scrollLeft, scrollTop } = element;
  const side = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  element.scrollTop = within(scrollTop, top + height + margin - clientHeight, top - margin);
  element.scrollLeft = side * within(Math.abs(scrollLeft), left + width + margin - clientWidth, left - margin);
}

const within = (number: number, least: number, most: number): number =>
  Math.min(Math.max(number, least), Math.max(0, most));
