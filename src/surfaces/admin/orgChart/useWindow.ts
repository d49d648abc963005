import { type RefObject, useLayoutEffect, useState } from 'react';

/** The part of the picture that is in sight, in pixels of the screen from its upper corner where reading begins. */
export interface ChartWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Tells which part is in sight, coarsely, so that little is drawn anew while somebody scrolls. */
export function useWindow(scroller: RefObject<HTMLElement | null>): ChartWindow {
  const [seen, setSeen] = useState(usualWindow);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) {
      return undefined;
    }
    const look = () => setSeen((before) => unlessSame(before, windowOf(element)));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return seen;
}

/** Until somebody can tell how large the place for the picture is. */
const usualWindow: ChartWindow = { left: 0, top: 0, width: 960, height: 560 };

const step = 120;
const coarse = (pixels: number): number => Math.floor(pixels / step) * step;

/** From right to left, a browser counts scrolling to the side below zero. */
const windowOf = ({ clientWidth, clientHeight, scrollLeft, scrollTop }: HTMLElement): ChartWindow =>
  clientWidth === 0
    ? usualWindow
    : { left: coarse(Math.abs(scrollLeft)), top: coarse(scrollTop), width: clientWidth, height: clientHeight };

const unlessSame = (before: ChartWindow, now: ChartWindow): ChartWindow =>
  before.left === now.left && before.top === now.top && before.width === now.width && before.height === now.height
    ? before
    : now;
