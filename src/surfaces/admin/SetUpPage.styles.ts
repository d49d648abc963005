import { makeStyles, tokens } from '@fluentui/react-components';

export const usePlaceListStyles = makeStyles({
  list: {
    columnWidth: '260px',
    columnGap: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  place: {
    display: 'flex',
    justifyContent: 'space-between',
    breakInside: 'avoid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  badge: { flexShrink: 0 },
});
