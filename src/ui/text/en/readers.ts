/** Where something is kept that a person writes. */
type Place = 'pair' | 'private' | 'person' | 'desk' | 'site';

/** Those whom the words name: the partner, or the readers that SharePoint told of. */
type Naming = (names: string) => string;

const asMeant: Record<Place, Naming> = {
  pair: (partner) => `Only you and ${partner}.`,
  private: (partner) => `Only you. Not ${partner}, not the programme leads.`,
  person: () => 'You and the programme leads.',
  desk: (readers) => `Only the programme leads: ${readers}.`,
  site: (readers) => `Everybody on the site: ${readers}.`,
};

const others: Record<Place, Naming> = {
  pair: (readers) => `Besides you two, this could be read by: ${readers}.`,
  private: (readers) => `Besides you, this could be read by: ${readers}.`,
  person: (readers) => `Besides you and the programme leads, this could be read by: ${readers}.`,
  desk: (readers) => `Besides the programme leads, this could be read by: ${readers}.`,
  site: (readers) => `Everybody on the site: ${readers}.`,
};

const fewer: Record<Place, Naming> = {
  pair: (partner) => `Not even both of you: SharePoint does not let ${partner} in. Until it does, nothing is stored.`,
  private: () => 'Nobody, it seems, not even you. Until that is put right, nothing is stored.',
  person: () => 'Only you: SharePoint does not let the programme leads in.',
  desk: () => 'You, but not the other programme leads: SharePoint does not let their group in.',
  site: () => 'Everybody on the site.',
};

const notShown: Record<Place, string> = {
  pair: 'SharePoint does not show you everybody who could. Until it does, nothing is stored.',
  private: 'SharePoint does not show you everybody who could. Until it does, nothing is stored.',
  person: 'You and the programme leads, as far as SharePoint shows you.',
  desk: 'The programme leads, as far as SharePoint shows you.',
  site: 'Everybody on the site. SharePoint does not show you who that is.',
};

const notChecked: Record<Place, string> = {
  pair: 'This could not be checked just now. Until it is, nothing is stored.',
  private: 'This could not be checked just now. Until it is, nothing is stored.',
  person: 'It is meant for you and the programme leads. Who else could was not to be found out just now.',
  desk: 'It is meant for the programme leads. Who else could was not to be found out just now.',
  site: 'It is meant for everybody on the site. Who that is was not to be found out just now.',
};

const about: Record<Place, string> = {
  pair: 'It lies in a folder of you two. SharePoint itself lets in nobody else, not even the programme leads, and is asked again each time before you write.',
  private:
    'It lies in a folder of your own. SharePoint itself lets in nobody else, and is asked again each time before you write.',
  person:
    'It lies in a folder that SharePoint opens to you and to the leads, who use it to find you a partner. The leads own the folder, so only to them does SharePoint show everybody who could open it; to you it shows how you get in yourself.',
  desk: 'It lies on the desk of the leads, which SharePoint opens to their group alone. Whoever takes part cannot see it.',
  site: 'It lies in a list of the site. Of a list SharePoint does not tell an app who may read it, so these are the groups that may visit the site. The list follows them unless somebody set it otherwise.',
};

/** What can be done when somebody else gets in. */
const putRight: Record<Place, string> = {
  pair: 'The folder belongs to you two: either of you can put others out under “Manage access” in SharePoint.',
  private: 'The folder belongs to you: you can put others out under “Manage access” in SharePoint.',
  person: 'Please tell a programme lead: “Check my site” on the leads’ page shuts the folder again.',
  desk: '“Check my site” shuts the desk again.',
  site: '',
};

/** Words beside everything that a person writes: who could read it. */
export const readers = {
  title: 'Who can read this?',
  checking: 'Just a moment …',
  asMeant,
  others,
  fewer,
  notShown,
  notChecked,
  more: 'More',
  about,
  putRight,
  openFolder: 'Open the folder in SharePoint',
  beyond:
    'Three things no app can prevent, as everywhere in Microsoft 365: site collection administrators can give themselves access, your organisation’s legal search (eDiscovery) can find it, and whoever may read it can take a picture of the screen.',
};
