import { topicTable } from './topicTable.ts';

export const socialMediaTopics = topicTable(
  'socialMedia',
  `
socialMediaPlatforms | Social media platforms | social media, social network, Instagram, Snapchat, social channel, Facebook, Threads
shortVideo | Short video | TikTok, reel, YouTube Shorts, short form video, vertical video, video clip
personalBrand | Personal brand online | personal branding, LinkedIn, LinkedIn profile, online presence, online reputation
onlineCommunities | Online communities | community management, Reddit, Discord, forum, online community
creators | Creators and influencers | influencer, content creator, influencer marketing, creator economy, brand ambassador
podcasts | Podcasts | podcast, podcasting, audio storytelling, voice recording, Spotify podcast
internalSocial | Engaging people on internal channels | Viva Engage, Yammer, internal communication, employee communication, intranet
contentStrategy | Content strategy | content plan, editorial calendar, content marketing, content calendar, publishing plan
contentCreation | Making content | content creation, content design, creating posts, content production, visual content
copywriting | Writing for the web | copywriting, web writing, microcopy, blog, blogging, newsletter
videoEditing | Video editing | video production, cutting video, CapCut, Premiere, filming with a phone
photography | Photography | photo, photo editing, product photography, Lightroom, portrait photo
graphicDesign | Graphic design | Canva, Photoshop, visual design, layout, Illustrator
liveStreaming | Live streaming | livestream, live video, webinar hosting, webcast, streaming an event
messengers | Messengers and chat | WhatsApp, Signal, Telegram, messenger, group chat, instant messaging
memes | Memes and net culture | meme, internet culture, viral content, internet slang, emoji
socialListening | Social listening | social monitoring, brand monitoring, sentiment analysis, online mentions, social analytics
socialAdvertising | Advertising on social media | social ads, paid social, sponsored post, targeted advertising, Meta ads
searchEngines | Being found by search engines | SEO, search engine optimisation, search engine optimization, Google ranking, search advertising
webAnalytics | Web analytics | Google Analytics, web traffic, click rate, conversion rate, A/B test
socialSelling | Social selling | LinkedIn sales, selling on social media, Sales Navigator, prospecting online, digital sales
employerBrand | Employer brand | employer branding, Glassdoor, career site, recruiting on social media, employee advocacy
crisisOnline | Crises online | social media crisis, shitstorm, online backlash, negative comments, reputation crisis
hateSpeech | Hate speech and trolls | hate speech, troll, cyberbullying, online harassment, moderation of comments
leadersOnline | Leaders on social media | executive on LinkedIn, CEO communication online, leader visibility, thought leadership, executive presence online
digitalCampaigns | Digital campaigns | online campaign, campaign planning, digital marketing, online marketing, email marketing
publicRelations | Press and digital media | public relations, PR, press work, media relations, journalist
socialPolicy | Rules for social media | social media policy, social media guideline, staff posting rules, social media training, netiquette
newPlatforms | New platforms | Bluesky, Mastodon, BeReal, emerging platform, decentralised network
newsHabits | How young people get their news | news consumption, media habits, media literacy, news app, filter bubble
`,
);
