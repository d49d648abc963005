import { makeStyles, tokens } from '@fluentui/react-components';

export const useSuggestedPairsStyles = makeStyles({
  head: {
    display: 'flex',
    flexGrow: 1,
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  free: { color: tokens.colorNeutralForeground2 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
  },
  why: { display: 'flex', flexDirection: 'column', gridColumn: '1 / -1', rowGap: tokens.spacingVerticalS },
});
