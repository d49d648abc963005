import type { CardPart, ModuleCard } from '#ui/text/moduleText.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { usePartStyles } from './Part.styles.ts';
import { WhomToWriteTo } from './SomebodyToTurnTo.tsx';

interface CardViewProps {
  readonly card: ModuleCard;
  readonly memberships: readonly Membership[];
}

/** A card as it is read. */
export function CardView({ card, memberships }: CardViewProps) {
  return card.parts.map((part) => <PartView key={keyOf(part)} part={part} memberships={memberships} />);
}

function PartView({ part, memberships }: Pick<CardViewProps, 'memberships'> & { readonly part: CardPart }) {
  const styles = usePartStyles();
  if (typeof part === 'string') {
    return <p className={styles.paragraph}>{part}</p>;
  }
  if ('points' in part) {
    return (
      <ul className={styles.points}>
        {part.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    );
  }
  if ('showsContact' in part) {
    return <WhomToWriteTo memberships={memberships} />;
  }
  return <Aside lines={linesOf(part)} />;
}

interface Line {
  readonly label: string;
  readonly says: string;
}

const linesOf = (part: Extract<CardPart, { phrases: unknown } | { talk: unknown }>): readonly Line[] =>
  'talk' in part
    ? part.talk.map(({ who, says }) => ({ label: who, says }))
    : part.phrases.map(({ when, say }) => ({ label: when, says: say }));

/** Who says what, or what could be said when. */
function Aside({ lines }: { readonly lines: readonly Line[] }) {
  const styles = usePartStyles();
  return (
    <dl className={styles.aside}>
      {lines.map(({ label, says }) => (
        <div key={`${label} ${says}`}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.said}>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

const keyOf = (part: CardPart): string => (typeof part === 'string' ? part : JSON.stringify(part));
