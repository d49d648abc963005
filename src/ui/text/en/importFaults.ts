import type { ImportFault, ImportFaultKind } from '#domain/invitations/importFaults.ts';

/** What is wrong with a row of a file, and what would be right. */
export const importFaults: Record<ImportFaultKind, (fault: ImportFault) => string> = {
  quoteNotClosed: () => 'A quotation mark opens here and is not closed.',
  textAfterQuote: () => 'After the closing quotation mark there is more text. Put all of it between the marks.',
  quoteInside: () =>
    'A quotation mark stands inside the text. Put the text between quotation marks, and double this one.',
  tooFewCells: () => 'Cells are missing: an address and a role are needed.',
  tooManyCells: () => 'There are more cells than headings. Put several topics between quotation marks.',
  tooLong: () => 'This is longer than 1,000 characters.',
  brokenLetters: () => 'Letters were lost when the file was saved. Save it as “CSV UTF-8”.',
  hiddenLetters: () => 'There are characters here that nobody can see. Type it anew.',
  formula: () => 'This begins like a formula. Put what it should show in its place.',
  noAddress: () => 'The mail address is missing.',
  nameOnly: () => 'This is not a mail address. Put the address in place of the name.',
  severalAddresses: () => 'There is more than one address. Give each person a row.',
  notAnAddress: () => 'This cannot be a mail address. Look for a blank or a missing dot.',
  outsideAddress: () => 'This address is from outside: nobody in your directory has one like it.',
  unknownAddress: () => 'Nobody in the directory has this address. Check the spelling.',
  sharedAddress: () => 'Several people have this address. Invite the right one by name.',
  namedBefore: ({ earlierRow = 0 }) => `This person is in row ${earlierRow} already, which counts.`,
  otherRoleBefore: ({ earlierRow = 0 }) =>
    `Row ${earlierRow} names this person with the other role, and counts. Correct it if this one is right.`,
  isIn: () => 'This person is invited or in already.',
  hasLeft: () => 'This person has left the programme and is not asked again. They can come back by themselves.',
  noRole: () => 'The role is missing: mentor or mentee.',
  bothRoles: () => 'One person cannot be both in one programme. Choose mentor or mentee.',
  unknownRole: () => 'The role is mentor or mentee.',
  unknownTopic: ({ nearest }) =>
    nearest === undefined ? 'This topic is not in the list.' : `This topic is not in the list. Nearest: ${nearest}.`,
  tooManyTopics: () => 'These are more than 12 topics. Keep the most important ones.',
};
