/** A reason for a pair, as data: the screen says it in the reader's language. */
export type SuitabilityReason =
  | { readonly kind: 'teachesWhatIsWanted'; readonly topics: readonly string[] }
  /** What the mentor wants to learn and the mentee could teach. */
  | { readonly kind: 'teachesInReturn'; readonly topics: readonly string[] }
  | { readonly kind: 'sharedInterest'; readonly topics: readonly string[] }
  | { readonly kind: 'otherDepartment'; readonly mentorDepartment: string; readonly menteeDepartment: string }
  | { readonly kind: 'levelGap'; readonly levels: number }
  | { readonly kind: 'complementaryStyles' }
  | { readonly kind: 'similarStyles' }
  | { readonly kind: 'sharedLanguage'; readonly language: string }
  /** Hours a week in which both work. */
  | { readonly kind: 'sharedHours'; readonly hours: number }
  /** Whole years that the mentor joined after the mentee: fresh eyes on long habits. */
  | { readonly kind: 'joinedLater'; readonly years: number };
