import { makeStyles, tokens } from '@fluentui/react-components';

export const useSuggestedPairsStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  header: { flexGrow: 1, minWidth: 0 },
  head: {
    display: 'flex',
    flexGrow: 1,
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  names: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  // Before the lines below, which are positioned too.
  menu: { zIndex: 1 },
  free: { color: tokens.colorNeutralForeground2 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
  },
  why: { display: 'flex', flexDirection: 'column', gridColumn: '1 / -1', rowGap: tokens.spacingVerticalS },
});
