/** The Entra object id of a person. */
export type PersonId = string & { readonly __brand: 'PersonId' };
export type ProgrammeId = string & { readonly __brand: 'ProgrammeId' };
export type PairId = string & { readonly __brand: 'PairId' };

export const personId = (text: string): PersonId => named(text, 'person') as PersonId;
export const programmeId = (text: string): ProgrammeId => named(text, 'programme') as ProgrammeId;
export const pairId = (text: string): PairId => named(text, 'pair') as PairId;

/** Ids become folder names and keys in SharePoint, so only what is safe in both is let in. */
function named(text: string, what: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text)) {
    throw new RangeError(
      `Cannot use "${text}" as the id of a ${what}: expected letters, digits, dot, dash or underscore`,
    );
  }
  return text;
}
