/**
 * Problem: as many pairs as possible, whatever the scores, where one side may have one partner each at most: that counts
 * how many people of that side can have a partner at all.
 * Method: Hopcroft and Karp, "An n^5/2 algorithm for maximum matchings in bipartite graphs", SIAM Journal on Computing 2,
 * 1973, with a slot for each place. A phase sorts the rows into layers by how many must move before they have a partner,
 * then takes paths along the layers that share no slot. Cost: a phase reads each cell twice, and few phases are needed, at
 * worst about the root of the number of people. Simpler searches were many times slower on scores of product form.
 */
import { int } from './reading.ts';

/** The cells that may be used: row r has the columns from `rowStart[r]` to `rowStart[r + 1]` in `column`. */
export interface CellsAbove {
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
}

/** The largest number of pairs, when nobody has more than their places; yields after each phase. */
export function* covering(cells: CellsAbove, rowPlaces: Int32Array, columnPlaces: Int32Array): Generator<void, number> {
  const cover = emptyCover(cells, rowPlaces, columnPlaces);
  while (sortIntoLayers(cover)) {
    startPhase(cover);
    for (let row = 0; row < rowPlaces.length; row += 1) {
      let isSearching = true;
      while (isSearching && int(cover.room, row) > 0) {
        isSearching = findPartner(cover, row);
      }
    }
    yield;
  }
  return cover.used.reduce((pairs, used) => pairs + used, 0);
}

/** Who is put together so far, and the state of one phase. */
interface Cover extends CellsAbove {
  /** How many more partners each row may have. */
  readonly room: Int32Array;
  /** The slots of each column, one for each place, the `used` ones first; and the row in each. */
  readonly slotStart: Int32Array;
  readonly used: Int32Array;
  readonly slotRow: Int32Array;
  /** How many others must move before this row gets its turn; -1 where nobody reaches it. */
  readonly layer: Int32Array;
  /** The layer of the rows that reach this column first; -1 where nobody does. */
  readonly columnLayer: Int32Array;
  readonly queue: Int32Array;
  /** What has not been looked at yet in this phase. */
  readonly nextCell: Int32Array;
  readonly nextSlot: Int32Array;
  /** The path at hand: rows, and the slot each would give up. */
  readonly pathRow: Int32Array;
  readonly pathSlot: Int32Array;
}

function emptyCover(cells: CellsAbove, rowPlaces: Int32Array, columnPlaces: Int32Array): Cover {
  const [rows, columns] = [rowPlaces.length, columnPlaces.length];
  const slotStart = new Int32Array(columns + 1);
  for (let column = 0; column < columns; column += 1) {
    slotStart[column + 1] = int(slotStart, column) + Math.min(int(columnPlaces, column), rows);
  }
  return {
    ...cells,
    room: rowPlaces.slice(),
    slotStart,
    used: new Int32Array(columns),
    slotRow: new Int32Array(int(slotStart, columns)),
    layer: new Int32Array(rows),
    columnLayer: new Int32Array(columns),
    queue: new Int32Array(rows),
    nextCell: new Int32Array(rows),
    nextSlot: new Int32Array(columns),
    pathRow: new Int32Array(rows),
    pathSlot: new Int32Array(rows),
  };
}

/** Sorts rows into layers, as far as the first free place; false when nobody with room can reach one. */
function sortIntoLayers({
  rowStart,
  column,
  room,
  slotStart,
  used,
  slotRow,
  layer,
  columnLayer,
  queue,
}: Cover): boolean {
  let count = 0;
  columnLayer.fill(-1);
  for (let row = 0; row < room.length; row += 1) {
    layer[row] = int(room, row) > 0 ? 0 : -1;
    if (int(room, row) > 0) {
      queue[count++] = row;
    }
  }
  let last = Infinity;
  for (let head = 0; head < count && int(layer, int(queue, head)) <= last; head += 1) {
    const row = int(queue, head);
    for (let cell = int(rowStart, row), end = int(rowStart, row + 1); cell < end; cell += 1) {
      const at = int(column, cell);
      if (int(columnLayer, at) === -1) {
        columnLayer[at] = int(layer, row);
        const free = int(slotStart, at) + int(used, at);
        if (free < int(slotStart, at + 1)) {
          last = int(layer, row);
        }
        for (let slot = int(slotStart, at); slot < free; slot += 1) {
          const holder = int(slotRow, slot);
          if (int(layer, holder) === -1) {
            layer[holder] = int(layer, row) + 1;
            queue[count++] = holder;
          }
        }
      }
    }
  }
  return last < Infinity;
}

function startPhase({ rowStart, slotStart, nextCell, nextSlot }: Cover): void {
  nextCell.set(rowStart.subarray(0, nextCell.length));
  nextSlot.set(slotStart.subarray(0, nextSlot.length));
}

/** Finds the row one more partner, one person of each layer moving along; false when this phase holds none for it. */
function findPartner(cover: Cover, source: number): boolean {
  const { rowStart, column, slotStart, used, slotRow, layer, columnLayer, nextCell, nextSlot, pathRow, pathSlot } =
    cover;
  let depth = 0;
  pathRow[0] = source;
  while (depth >= 0) {
    const row = int(pathRow, depth);
    const cell = int(nextCell, row);
    if (cell === int(rowStart, row + 1)) {
      depth -= 1;
      continue;
    }
    const at = int(column, cell);
    const slot = int(nextSlot, at);
    const free = int(slotStart, at) + int(used, at);
    if (int(columnLayer, at) !== int(layer, row)) {
      nextCell[row] = cell + 1;
    } else if (free < int(slotStart, at + 1)) {
      moveAlong(cover, depth, at);
      return true;
    } else if (slot === free) {
      nextCell[row] = cell + 1;
    } else {
      nextSlot[at] = slot + 1;
      const holder = int(slotRow, slot);
      if (int(layer, holder) === int(layer, row) + 1) {
        depth += 1;
        pathRow[depth] = holder;
        pathSlot[depth] = slot;
      }
    }
  }
  return false;
}

/** The last of the path takes a free place of the column, everybody before them the slot that the next gives up. */
function moveAlong(
  { pathRow, pathSlot, slotRow, slotStart, used, room, nextCell }: Cover,
  depth: number,
  column: number,
): void {
  let slot = int(slotStart, column) + int(used, column);
  for (let place = depth; place >= 0; place -= 1) {
    const row = int(pathRow, place);
    slotRow[slot] = row;
    nextCell[row] = int(nextCell, row) + 1;
    slot = int(pathSlot, place);
  }
  used[column] = int(used, column) + 1;
  room[int(pathRow, 0)] = int(room, int(pathRow, 0)) - 1;
}
