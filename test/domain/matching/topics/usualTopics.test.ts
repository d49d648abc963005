import { expect, test } from '@jest/globals';
import { sameTopic, topicLabel } from '#domain/matching/topics/usualTopics.ts';
import { vocabularyTopics, vocabularyVersion } from '#domain/matching/topics/vocabulary.ts';
import { topicFocuses } from '#domain/programme.ts';

test.each([
  ['TikTok', 'shortVideo'],
  ['Making TikToks', 'Short videos'],
  ['using ChatGPT', 'Artificial Intelligence'],
  ['the ethics of AI', 'responsibleAi'],
  ['Power BI dashboards', 'Data visualization'],
  ['hybrid meetings', 'Remote and hybrid collaboration'],
  ['No-code', 'low code apps'],
  ['phishing', 'Cyber security habits'],
  ['Gen Z customers', 'youngerCustomers'],
  ['knitting patterns', 'Introduction to Knitting Pattern'],
  ['Crème brûlée', 'creme brulee'],
])('"%s" and "%s" meet', (a, b) => {
  expect(sameTopic(a, b)).toBe(true);
  expect(sameTopic(b, a)).toBe(true);
});

test.each([
  ['AI tools', 'AI ethics'],
  ['C', 'C++'],
  ['C#', 'C++'],
  ['gaming', 'knitting'],
  ['video games', 'short video'],
  ['', ''],
  ['how to', 'of the'],
])('"%s" and "%s" do not meet', (a, b) => {
  expect(sameTopic(a, b)).toBe(false);
});

test('the list has 150 to 300 topics, each id once, at least 25 of every focus, each with four or more other words', () => {
  expect(vocabularyTopics.length).toBeGreaterThanOrEqual(150);
  expect(vocabularyTopics.length).toBeLessThanOrEqual(300);
  expect(new Set(vocabularyTopics.map(({ id }) => id)).size).toBe(vocabularyTopics.length);
  for (const focus of topicFocuses) {
    expect(vocabularyTopics.filter((topic) => topic.focus === focus).length).toBeGreaterThanOrEqual(25);
  }
  expect(vocabularyTopics.filter(({ aliases }) => aliases.length < 4)).toEqual([]);
});

test('the ids of the first version, which are stored with answers, are all still there', () => {
  const ids = new Set(vocabularyTopics.map(({ id }) => id));
  const first =
    'aiTools promptWriting aiAtWork responsibleAi imageAi dataVisualisation dataLiteracy spreadsheets lowCode automation programming cloud cyberSecurity onlinePrivacy mobileApps virtualReality blockchain socialMediaPlatforms shortVideo personalBrand onlineCommunities creators podcasts internalSocial consumerTrends youngerCustomers onlineShopping gamingCulture sustainability customerExperience remoteCollaboration coAuthoring agile wellbeing newCareers newLearning innovation inclusion accessibility inclusiveLanguage neurodiversity generations storytelling presenting feedback adaptability';
  expect(first.split(' ').filter((id) => !ids.has(id))).toEqual([]);
});

test('version 2 of the list has these many topics and phrases: whoever changes it raises the version', () => {
  const phrases = vocabularyTopics.flatMap(({ label, aliases }) => [label, ...aliases]);
  expect([vocabularyVersion, vocabularyTopics.length, phrases.length]).toEqual([2, 221, 1374]);
});

test('a topic from the list is shown by its label, one of their own as it was typed', () => {
  expect(topicLabel('shortVideo')).toBe('Short video');
  expect(topicLabel(' Knitting ')).toBe('Knitting');
});
