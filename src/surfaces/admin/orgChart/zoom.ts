/** The next size: larger, smaller, or as usual. */
export const zoomed = (zoom: number, towards: 1 | -1 | 0): number =>
  towards === 0 ? 1 : zoomedBy(zoom, towards === 1 ? step : 1 / step);

/** The size so many times as large, within what can be read and what can be looked over. */
export const zoomedBy = (zoom: number, factor: number): number => Math.min(largest, Math.max(smallest, zoom * factor));

const step = 1.25;
const smallest = 0.3;
const largest = 2.5;
