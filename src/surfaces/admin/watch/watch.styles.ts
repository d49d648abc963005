import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useWatchStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(9em, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  value: { ...typographyStyles.subtitle1, margin: 0 },
  // The column is turned round, so this comes last.
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, order: -1 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  counting: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', width: 'fit-content' },
  words: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  mapTitle: { ...typographyStyles.body1Strong, margin: 0 },
  maps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXL },
  map: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '100%' },
});
