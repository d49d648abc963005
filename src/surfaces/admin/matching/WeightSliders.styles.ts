import { makeStyles, tokens } from '@fluentui/react-components';

export const useWeightSlidersStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalS,
  },
  sliders: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
  },
  slider: { display: 'flex', alignItems: 'center' },
  rail: { flexGrow: 1, minWidth: 0 },
  weight: { minWidth: '3ch', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});
