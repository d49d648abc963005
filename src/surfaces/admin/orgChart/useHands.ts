import { type RefObject, useEffect, useRef } from 'react';

/**
 * Two fingers, or a wheel with Ctrl, make the picture larger and smaller; a mouse draws it along. A list is left to the
 * browser, which makes the whole page larger then.
 */
export function useHands(
  scroller: RefObject<HTMLElement | null>,
  isPicture: boolean,
  onZoomedBy: (factor: number) => void,
): void {
  const zoomedBy = useRef(onZoomedBy);
  useEffect(() => {
    zoomedBy.current = onZoomedBy;
  });
  useEffect(() => {
    const element = scroller.current;
    return element && isPicture ? followHands(element, (factor) => zoomedBy.current(factor)) : undefined;
  }, [scroller, isPicture]);
}

function followHands(element: HTMLElement, zoomBy: (factor: number) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  element.addEventListener('wheel', wheelZoom(zoomBy), { passive: false, signal });
  const onTouch = fingerZoom(zoomBy);
  element.addEventListener('touchstart', onTouch, { passive: false, signal });
  element.addEventListener('touchmove', onTouch, { passive: false, signal });
  element.addEventListener('touchend', onTouch, { passive: false, signal });
  const onDrag = ({ buttons, movementX, movementY, pointerType }: PointerEvent) => {
    if (pointerType === 'mouse' && buttons === 1) {
      element.scrollBy(-movementX, -movementY);
    }
  };
  element.addEventListener('pointermove', onDrag, { signal });
  return () => ending.abort();
}

/** A pinch on a touch pad comes as a wheel with Ctrl: https://developer.mozilla.org/docs/Web/API/Element/wheel_event. */
const wheelZoom = (zoomBy: (factor: number) => void) => (event: WheelEvent) => {
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    zoomBy(Math.exp(-event.deltaY / 300));
  }
};

function fingerZoom(zoomBy: (factor: number) => void): (event: TouchEvent) => void {
  let apart: number | undefined;
  return (event) => {
    const [one, other] = event.touches;
    const now = one && other && Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (now !== undefined && event.cancelable) {
      event.preventDefault();
      zoomBy(apart === undefined ? 1 : now / apart);
    }
    apart = now;
  };
}
