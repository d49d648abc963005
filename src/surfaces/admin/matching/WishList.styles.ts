import { makeStyles, tokens } from '@fluentui/react-components';

export const useWishListStyles = makeStyles({
  list: { listStyleType: 'none', marginBlock: tokens.spacingVerticalS, marginInline: 0, padding: 0 },
  wish: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  names: { flexGrow: 1 },
});
