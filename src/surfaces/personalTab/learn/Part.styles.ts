import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';

export const usePartStyles = makeStyles({
  // Back is where the line begins.
  back: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
  about: { color: tokens.colorNeutralForeground2 },
  title: {
    ...typographyStyles.subtitle1,
    outlineStyle: 'none',
    '@media (max-width: 480px)': typographyStyles.subtitle2,
  },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  points: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  aside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    ...shorthands.borderStyle('none'),
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  said: { ...typographyStyles.body1, margin: 0 },
});
