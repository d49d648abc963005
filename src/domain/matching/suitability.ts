/** A reason for a pair, as data: the screen says it in the reader's language. */
export type SuitabilityReason =
  | { readonly kind: 'teachesWhatIsWanted'; readonly topics: readonly string[] }
  | { readonly kind: 'sharedInterest'; readonly topics: readonly string[] }
  | { readonly kind: 'otherDepartment'; readonly mentorDepartment: string; readonly menteeDepartment: string }
  | { readonly kind: 'levelGap'; readonly levels: number }
  | { readonly kind: 'complementaryStyles' }
  | { readonly kind: 'sharedLanguage'; readonly language: string }
  | { readonly kind: 'newToTheOrganisation'; readonly years: number };
