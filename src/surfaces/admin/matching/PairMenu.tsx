import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { PersonId } from '#domain/ids.ts';
import type { PersonPair } from '#domain/matching/cohort.ts';
import { MoreHorizontalRegular } from '#ui/icons.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useSuggestedPairsStyles } from './SuggestedPairs.styles.ts';

export interface PairActions {
  readonly onKeep: () => void;
  readonly onReject: () => void;
  readonly onLetGo: () => void;
  readonly onWhoElse: (person: PersonId) => void;
}

export interface PairMenuProps extends PairActions {
  readonly names: { readonly mentor: string; readonly mentee: string };
  readonly pair: PersonPair;
  readonly isKept: boolean;
}

/** What the lead may do about one pair. */
export function PairMenu({ names, pair, isKept, onKeep, onReject, onLetGo, onWhoElse }: PairMenuProps) {
  const { adjusting } = useAdminWords().matching;
  const styles = useSuggestedPairsStyles();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={adjusting.menu(names.mentor, names.mentee)}
        />
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {isKept ? (
            <MenuItem onClick={onLetGo}>{adjusting.letGo}</MenuItem>
          ) : (
            <MenuItem onClick={onKeep}>{adjusting.keep}</MenuItem>
          )}
          <MenuItem onClick={onReject}>{adjusting.reject}</MenuItem>
          <MenuItem onClick={() => onWhoElse(pair.mentee)}>{adjusting.whoElse(names.mentee)}</MenuItem>
          <MenuItem onClick={() => onWhoElse(pair.mentor)}>{adjusting.whoElse(names.mentor)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
