import { Caption1 } from '@fluentui/react-components';
import { type Growth, type GrowthLevel, growthLevels, growthSkills } from '#domain/growth.ts';
import { dayOf } from '#ui/dates.ts';
import { useGrowthWords } from '#ui/growthWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useGrowthPictureStyles } from './GrowthPicture.styles.ts';

/** One row for each session, with a bar for each skill: a picture for the eye, a table for a screen reader. */
export function GrowthPicture({ growth }: { readonly growth: readonly (Growth & { readonly key: string })[] }) {
  const words = useGrowthWords();
  const locale = useLocale();
  const styles = useGrowthPictureStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.soFar}</caption>
      <thead>
        <tr>
          <th scope="col">{words.session}</th>
          {growthSkills.map((skill) => (
            <th key={skill} scope="col">
              {words.skills[skill]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {growth.map(({ key, session, levels, line }) => (
          <tr key={key}>
            <th scope="row">
              {dayOf(locale, session)}
              {line !== '' && (
                <Caption1 block className={styles.line}>
                  <bdi>{line}</bdi>
                </Caption1>
              )}
            </th>
            {growthSkills.map((skill) => (
              <td key={skill}>
                <Bar level={levels[skill]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ level }: { readonly level: GrowthLevel | undefined }) {
  const words = useGrowthWords();
  const styles = useGrowthPictureStyles();
  if (level === undefined) {
    return <>–</>;
  }
  return (
    <>
      <div aria-hidden className={styles.track}>
        <div className={styles.bar} style={{ width: `${(100 * Number(level)) / growthLevels.length}%` }} />
      </div>
      <Caption1>{words.levels[level]}</Caption1>
    </>
  );
}
