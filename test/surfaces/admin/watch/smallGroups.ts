/**
 * Every sum or difference of up to three of these figures that comes to one to four people: what somebody finds out who
 * holds all views of all days against each other.
 */
export function smallGroups(figures: Iterable<number>): readonly string[] {
  const seen = [...new Set(figures)].toSorted((a, b) => a - b);
  const found: string[] = [];
  const note = (terms: readonly number[]) => {
    const group = Math.abs(terms.reduce((sum, term) => sum + term, 0));
    if (group >= 1 && group <= 4) {
      found.push(`${terms.join(' ')} = ${group}`);
    }
  };
  for (const one of seen) {
    note([one]);
    for (const two of seen) {
      note([one, two]);
      note([one, -two]);
      for (const three of seen) {
        note([one, two, -three]);
        note([one, -two, -three]);
      }
    }
  }
  return found;
}
