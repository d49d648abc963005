import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';

export const useSectionCardStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  title: { ...typographyStyles.subtitle1, '@media (max-width: 480px)': typographyStyles.subtitle2 },
  smaller: typographyStyles.subtitle2,
});
