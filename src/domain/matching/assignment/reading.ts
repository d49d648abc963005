/**
 * One number of an array that is known to hold it. One function for each kind of array: each then sees one kind only,
 * and the engine compiles a call into the bare load (measured: no slower than reading without a check).
 */
export const int = (values: Int32Array, index: number): number => values[index] ?? 0;
export const float = (values: Float64Array, index: number): number => values[index] ?? 0;
export const flag = (values: Uint8Array, index: number): number => values[index] ?? 0;
