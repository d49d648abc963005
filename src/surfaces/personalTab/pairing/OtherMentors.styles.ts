import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useOtherMentorsStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  mentor: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalL,
    ...shorthands.borderTop(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
  },
});
