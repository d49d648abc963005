import type { AddressFault } from '#domain/training/webAddress.ts';

const addressFaults: Record<AddressFault, string> = {
  empty: 'Please paste the address of the page.',
  notAnAddress: 'This is not the address of a page. It looks like https://intranet.contoso.com/page.',
  notSecure: 'This address begins with http:. Only addresses that begin with https: can be passed on safely.',
  holdsName: 'This address has a name before the @, which can hide where it leads. Please use it without.',
  tooLong: 'This address is very long. Often it is enough up to the question mark.',
};

/** Words of the place where leads say what helps people to learn. */
export const trainingDesk = {
  links: {
    title: 'Links for the page “Learn”',
    intro: 'Pages, videos, or a channel in Teams where mentors meet. Everybody on the site sees them.',
    name: 'What is it called?',
    needsName: (most: number) => `Please give it a name of up to ${most} characters.`,
    address: 'Address',
    addressHint: 'Paste it from your browser.',
    addressFaults,
    known: (title: string) => `This address is there already: ${title}.`,
    topic: 'Topic',
    topicHint: 'Choose one or type your own. Leave it empty if the link is for everybody.',
    ownTopic: (topic: string) => `Own topic: ${topic}`,
    language: 'Language of the page',
    add: 'Add link',
    added: (title: string) => `Added: ${title}`,
    list: 'Links that people see',
    none: 'There are none yet.',
    forAll: 'For everybody',
    remove: 'Remove',
    removeNamed: (title: string) => `Remove ${title}`,
    removed: (title: string) => `Removed: ${title}`,
    undo: 'Undo',
    unreadable: (count: number) =>
      count === 1
        ? 'One row of the list Resources cannot be understood, so nobody sees it. Somebody may have changed it in SharePoint:'
        : `${count} rows of the list Resources cannot be understood, so nobody sees them. Somebody may have changed them in SharePoint:`,
  },
  contact: {
    title: 'Somebody to turn to',
    intro:
      'People find this name on the page “Learn”, with a button that opens a chat. Choose somebody outside the reporting lines of your pairs, and ask them first.',
    nobody: 'Nobody is named yet.',
    standing: (name: string) => `People can turn to ${name}.`,
    gone: (name: string) => `${name} is no longer in the directory. Please name somebody else.`,
    person: 'Who is it?',
    needsPerson: 'Please choose somebody from the list.',
    nobodyFound: 'Nobody with that name and a mail address.',
    name: 'Name them',
    remove: 'Name nobody',
  },
};
