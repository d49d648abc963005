import { float, int } from './reading.ts';

/** Nodes by distance, the nearest first: a heap in which every entry has four below it, flatter than one with two. */
export class Heap {
  size = 0;
  #keys = new Float64Array(1024);
  #nodes = new Int32Array(1024);

  /** The smallest distance; 0 when empty. */
  get least(): number {
    return float(this.#keys, 0);
  }

  push(key: number, node: number): void {
    if (this.size === this.#keys.length) {
      this.#grow();
    }
    const keys = this.#keys;
    const nodes = this.#nodes;
    let place = this.size;
    this.size += 1;
    while (place > 0) {
      const above = (place - 1) >> 2;
      if (float(keys, above) <= key) {
        break;
      }
      keys[place] = float(keys, above);
      nodes[place] = int(nodes, above);
      place = above;
    }
    keys[place] = key;
    nodes[place] = node;
  }

  /** Takes the nearest node out; the heap must not be empty. */
  pop(): number {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const nearest = int(nodes, 0);
    this.size -= 1;
    const size = this.size;
    const key = float(keys, size);
    const node = int(nodes, size);
    let place = 0;
    for (let below = 1; below < size; below = 4 * place + 1) {
      const smallest = this.#smallest(below, Math.min(below + 4, size));
      if (float(keys, smallest) >= key) {
        break;
      }
      keys[place] = float(keys, smallest);
      nodes[place] = int(nodes, smallest);
      place = smallest;
    }
    keys[place] = key;
    nodes[place] = node;
    return nearest;
  }

  #smallest(first: number, end: number): number {
    const keys = this.#keys;
    let smallest = first;
    for (let place = first + 1; place < end; place += 1) {
      if (float(keys, place) < float(keys, smallest)) {
        smallest = place;
      }
    }
    return smallest;
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    this.#keys = new Float64Array(2 * keys.length);
    this.#nodes = new Int32Array(2 * nodes.length);
    this.#keys.set(keys);
    this.#nodes.set(nodes);
  }
}
