import { Caption1, Link } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { joined } from '#ui/dates.ts';
import { ReadersLine, type ReadersLineProps } from '#ui/ReadersLine.tsx';
import { useLoad, type Loaded } from '#ui/useLoad.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import { whoCanRead, type WhoReads, type WrittenPlace } from '#useCases/readers/whoCanRead.ts';

export interface WhoCanReadProps {
  /** For `aria-describedby` of the fields that it is about. */
  readonly id: string;
  readonly place: WrittenPlace;
}

/** Says beside what a person writes who could read it, from SharePoint's own permissions. */
export function WhoCanRead({ id, place }: WhoCanReadProps) {
  const { services } = useApp();
  const reading = useLoad(['readers', place.kind, folderOf(place)], async () => await whoCanRead(services, place));
  const sentence = useSentence(reading, place);
  const words = useWords().readers;
  return (
    <ReadersLine id={id} mood={moodOf(reading, place)} sentence={sentence}>
      {reading.status === 'ready' && reading.value.kind === 'others' && <PutRight place={place} />}
      {reading.status === 'failed' && <Again onPressed={reading.retry} />}
      {isAsMeant(reading, place) && <Caption1>{words.about[place.kind]}</Caption1>}
      <Caption1>{words.beyond}</Caption1>
    </ReadersLine>
  );
}

/** Whoever owns the folder can put others out; the pages never do it for them, for it may be meant so. */
function PutRight({ place }: Pick<WhoCanReadProps, 'place'>) {
  const { host, services } = useApp();
  const words = useWords().readers;
  const folder = folderOf(place);
  return (
    <>
      <Caption1>{words.putRight[place.kind]}</Caption1>
      {folder !== undefined && place.kind !== 'person' && (
        <Link as="button" onClick={() => void host.openLink(`${services.siteAddress}/${folder}`)}>
          <Caption1>{words.openFolder}</Caption1>
        </Link>
      )}
    </>
  );
}

function Again({ onPressed }: { readonly onPressed: () => void }) {
  const { tryAgain } = useWords();
  return (
    <Link as="button" onClick={onPressed}>
      <Caption1>{tryAgain}</Caption1>
    </Link>
  );
}

/** The folder's path in the site; lists and the desk are one for all. */
function folderOf(place: WrittenPlace): string | undefined {
  switch (place.kind) {
    case 'pair':
      return `Pairs/${place.view.proposal.pair.id}`;
    case 'private':
      return `Private/${place.view.me}`;
    case 'person':
      return `People/${place.me}`;
    default:
      return undefined;
  }
}

const isForFew = ({ kind }: WrittenPlace): boolean => kind === 'pair' || kind === 'private';

/** As far as can be seen, which for a place of few must be all. */
const isAsMeant = (reading: Loaded<WhoReads>, place: WrittenPlace): boolean =>
  reading.status === 'ready' &&
  (reading.value.kind === 'asMeant' || (reading.value.kind === 'notShown' && !isForFew(place)));

function moodOf(reading: Loaded<WhoReads>, place: WrittenPlace): ReadersLineProps['mood'] {
  if (reading.status === 'loading') {
    return 'checking';
  }
  if (reading.status === 'failed') {
    return isForFew(place) ? 'warning' : 'shared';
  }
  if (!isAsMeant(reading, place)) {
    return 'warning';
  }
  return reading.value.kind === 'asMeant' && place.kind !== 'site' ? 'closed' : 'shared';
}

function useSentence(reading: Loaded<WhoReads>, place: WrittenPlace): string {
  const words = useWords().readers;
  const locale = useLocale();
  if (reading.status === 'loading') {
    return words.checking;
  }
  if (reading.status === 'failed') {
    return words.notChecked[place.kind];
  }
  const { value } = reading;
  switch (value.kind) {
    case 'asMeant':
    case 'fewer':
      return words[value.kind][place.kind](partnerIn(place) ?? ('names' in value ? joined(locale, value.names) : ''));
    case 'others':
      return words.others[place.kind](joined(locale, value.names));
    case 'notShown':
      return words.notShown[place.kind];
  }
}

const partnerIn = (place: WrittenPlace): string | undefined => ('view' in place ? place.view.partner.name : undefined);
