import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { agreementSections, type AgreementWords, changedSections, standingWords } from '#domain/agreement.ts';
import { useAction } from '#ui/useAction.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { useKeptText } from '#surfaces/session/useKeptText.ts';
import { forgetWritten, type WrittenPlace } from '#useCases/notes/writtenDrafts.ts';
import type { Agreement } from './useAgreement.ts';
import { useTellPartner } from '../useTellPartner.ts';

export interface AgreementFormProps {
  readonly view: PairView;
  readonly agreement: Agreement;
  /** The person has signed, and wants other words. */
  readonly isRevising: boolean;
  readonly onChanged: () => Promise<void>;
}

export interface Signing {
  readonly hope: string;
  readonly setHope: (hope: string) => void;
  /** The words that this person writes instead; `undefined` while they take them as they stand. */
  readonly own: AgreementWords | undefined;
  readonly setOwn: (own: AgreementWords | undefined) => void;
  readonly sign: () => void;
  readonly wasTried: boolean;
  readonly isRunning: boolean;
  readonly error: unknown;
  /** The partner signed other words in between. */
  readonly hasPartnerChanged: boolean;
}

/** What is written before it is signed; nothing of it is lost when the partner is quicker. */
export function useSigning({ view, agreement, isRevising, onChanged }: AgreementFormProps): Signing {
  const { services } = useApp();
  const field: WrittenPlace = { view, field: 'hope' };
  const [hope, setHope] = useKeptText(field, agreement.mine?.hope);
  const [own, setOwn] = useState(isRevising ? agreement.words : undefined);
  const [wasTried, setWasTried] = useState(false);
  const [hasPartnerChanged, setHasPartnerChanged] = useState(false);
  const words = own ?? agreement.words;
  const tell = useTellPartner(view);
  const { run, isRunning, error } = useAction(async () => {
    const outcome = await signAgreement(services, view, { hope, words });
    setHasPartnerChanged(outcome === 'wordsChanged');
    if (outcome !== 'wordsChanged') {
      await forgetWritten(services, field);
    }
    if (outcome === 'signed' && isNowTheirsToBook(view, words)) {
      tell('readyToBook');
    }
  }, onChanged);
  const isComplete = [hope, ...agreementSections.map((section) => words[section])].every((text) => text.trim() !== '');
  const sign = () => {
    setWasTried(true);
    if (isComplete) {
      run(undefined);
    }
  };
  return { hope, setHope, own, setOwn, sign, wasTried, isRunning, error, hasPartnerChanged };
}

/** The partner books, and has signed the same words before. */
const isNowTheirsToBook = ({ signatures, partner, myRole, programme }: PairView, words: AgreementWords): boolean =>
  programme.booker !== myRole &&
  signatures.some(({ by }) => by === partner.id) &&
  changedSections(standingWords(signatures), words).length === 0;
