import { Caption1 } from '@fluentui/react-components';
import { type Growth, type GrowthLevel, growthLevels, growthSkills } from '#domain/growth.ts';
import { dayOf } from '#ui/dates.ts';
import { useGrowthWords } from '#ui/growthWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useGrowthPictureStyles } from './GrowthPicture.styles.ts';

/** A group of rows for each session, with a bar for each skill: a picture for the eye, a table for a screen reader. */
export function GrowthPicture({ growth }: { readonly growth: readonly (Growth & { readonly key: string })[] }) {
  const words = useGrowthWords();
  const locale = useLocale();
  const styles = useGrowthPictureStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.soFar}</caption>
      <thead>
        <tr>
          {growthSkills.map((skill) => (
            <th key={skill} scope="col">
              {words.skills[skill]}
            </th>
          ))}
        </tr>
      </thead>
      {growth.map(({ key, session, levels, line }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={growthSkills.length} className={styles.session}>
              {dayOf(locale, session)}
              {line !== '' && (
                <Caption1 block className={styles.line}>
                  <bdi>{line}</bdi>
                </Caption1>
              )}
            </th>
          </tr>
          <tr>
            {growthSkills.map((skill) => (
              <td key={skill}>
                <Bar level={levels[skill]} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
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
