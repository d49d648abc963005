import { topicTable } from './topicTable.ts';

export const consumerBehaviourTopics = topicTable(
  'consumerBehaviour',
  `
consumerTrends | Consumer trends | consumer behaviour, consumer behavior, customer behaviour, buying habit, market trend, lifestyle trend
youngerCustomers | What younger customers expect | Gen Z, generation Z, young customer, millennial, youth culture, younger generation, young adults
onlineShopping | Shopping online and in social apps | e-commerce, ecommerce, social commerce, online shopping, live shopping, web shop
gamingCulture | Gaming culture | gaming, video game, esports, Twitch, game streaming
sustainability | Sustainability | climate change, net zero, circular economy, environmental footprint, ESG, climate action
customerExperience | Digital customer experience | customer experience, user experience, UX, customer journey, digital service
userResearch | User research | customer interview, usability test, focus group, user testing, customer insight
serviceDesign | Service design | service blueprint, human centred design, human centered design, citizen service, user need
brandPerception | How brands are seen | brand perception, brand image, brand loyalty, brand purpose, brand values
ethicalConsumption | Buying with a conscience | ethical consumption, fair trade, conscious consumer, boycott, ethical brand
secondHand | Second hand and sharing | second hand, sharing economy, rental model, Vinted, refurbished products, car sharing
subscriptions | Subscriptions | subscription model, subscription economy, membership model, pay per use, streaming subscription
streaming | Music and film streaming | Netflix, Spotify, music streaming, video on demand, binge watching
fanCulture | Fan and pop culture | pop culture, fandom, K-pop, anime, fan community
fashionTrends | Fashion and beauty trends | fashion, beauty trend, streetwear, fast fashion, sneaker culture
foodTrends | Food trends | plant based food, vegan, food delivery, vegetarian, healthy eating
newMobility | Getting around | mobility trend, e-bike, e-scooter, electric car, electric vehicle, public transport, ride sharing
travelHabits | Travel habits | travel trend, workation, Airbnb, sustainable travel, backpacking
moneyHabits | How young people handle money | young investors, trading app, personal finance, neobank, buy now pay later
healthHabits | Health and fitness habits | fitness app, health app, digital health, quantified self, telemedicine
housing | How young people live | co-living, housing market, tiny house, shared flat, urban living
reviews | Reviews and recommendations | online review, customer rating, Trustpilot, word of mouth, product recommendation
personalisation | Personal offers | personalisation, personalization, customised product, recommendation algorithm, targeted offer
loyaltyPrograms | Loyalty programmes | loyalty programme, loyalty program, bonus points, customer retention, rewards app
customerService | Customer service today | customer support, complaint handling, live chat support, self-service, service quality
customerData | Knowing customers by data | customer data, CRM, customer segmentation, Salesforce, customer analytics
pricing | Pricing in digital markets | dynamic pricing, price comparison, freemium, price sensitivity, discount culture
youthPolitics | What moves young citizens | youth participation, activism, political engagement, Fridays for Future, civic engagement
attentionEconomy | Attention and screen time | attention economy, attention span, screen time, doomscrolling, notification overload
localCommunities | Local communities | neighbourhood, volunteering, local initiative, community project, urban gardening
startups | Start-ups | startup, start-up culture, venture capital, founder, business model canvas, entrepreneurship
`,
);
