import type { QuestionTexts } from '../guideText.ts';

/** Questions that one of the two can ask the other, by what they talk about. */
export const guideQuestions: QuestionTexts = {
  us: {
    mentor: [
      'What have you always wanted to ask somebody of my age in this company, and never did?',
      'What do people stop telling you once you have your title?',
      'Which part of your job did nobody prepare you for?',
      'What was the last thing you learned from scratch? How did that feel?',
      'What would you try if nobody were watching?',
      'When did you last change your mind? What did it?',
    ],
    mentee: [
      'What do we up here get wrong about people who began after us?',
      'What would you change on Monday if you had my calendar?',
      'Which of our rules makes you smile?',
      'When did you last not say something in a meeting? What would have made it easy?',
      'What am I doing that makes it hard to tell me no?',
      'What do you wish you had been told in your first month here?',
    ],
  },
  technology: {
    mentor: [
      'Which app do you open every day and secretly not like? Show me.',
      'What do you still do by hand because you never got round to asking?',
      'Which word from our tech people do you nod at?',
      'What would have to be true for you to trust a new tool with real work?',
    ],
    mentee: [
      'What is that, really? Explain it as you would to your grandmother.',
      'What do you have open all day that I have never seen?',
      'Which tool should I stop paying for?',
      'What happens when it breaks? Whom do you ask?',
    ],
  },
  aiTools: {
    mentor: [
      'Which task this week would you happily give to somebody who never gets tired?',
      'What did you ask an AI last, and what did you do with the answer?',
      'What would you never let it write for you? Why that?',
      'Let us ask it the same thing in three ways. Which answer would you have believed?',
    ],
    mentee: [
      'What do you use it for that you would not tell your manager?',
      'How do you know when it makes something up?',
      'What may I put into it, and what must I not?',
      'Which of my jobs would you give to it first?',
    ],
  },
  socialMedia: {
    mentor: [
      'Whom do you follow that you disagree with?',
      'What do you read before you believe a post?',
      'What would you write if nobody from work could see it?',
      'Show me your last post. Who was it for?',
    ],
    mentee: [
      'Show me what you see when you open it. How is it not what I see?',
      'What makes you scroll past us?',
      'What should somebody in my place never post?',
      'How do you tell who is paid to say it?',
    ],
  },
  consumerBehaviour: {
    mentor: [
      'When did you last buy from us as anybody else would? Let us try it together.',
      'What do you believe about our customers that you have never checked?',
      'Which customer have you spoken to this month?',
      'What do you buy that you would not have bought ten years ago?',
    ],
    mentee: [
      'Why would you not buy from us?',
      'Show me how you choose, from the first thought to the payment.',
      'Whose word counts for you before you buy?',
      'What do companies think you care about, and you do not?',
    ],
  },
  waysOfWorking: {
    mentor: [
      'Which meeting of yours could be a message? What stops you?',
      'How do people know that you have read something?',
      'What do you decide that the people who do the work could decide?',
      'When do you do your best thinking? Is that hour in your calendar?',
    ],
    mentee: [
      'Which of our habits costs you the most time?',
      'How do you and your friends get something done without a meeting?',
      'What do my messages at night do to people?',
      'How long does a simple yes take here, seen from where you are?',
    ],
  },
  inclusion: {
    mentor: [
      'Who in your meetings speaks last? What happens to what they say?',
      'When were you the only one of your kind in a room?',
      'Whose name comes to you first when something good is to be given away?',
      'What did you once say that you would say differently today?',
    ],
    mentee: [
      'When do you feel that you have to be somebody else here?',
      'What do people like me not notice?',
      'Whose good idea did you hear again later, from another mouth?',
      'What could I do this week that would cost me little and help much?',
    ],
  },
  softSkills: {
    mentor: [
      'Whom do you find hard to tell the truth? What makes it so?',
      'What do you do when you see that nobody is listening?',
      'How do you show that you are wrong?',
      'Which piece of feedback still follows you? Was it right?',
    ],
    mentee: [
      'How do I come across when I am in a hurry?',
      'What would you have liked me to ask just now?',
      'When did somebody praise you so that it stayed?',
      'How would you have told it?',
    ],
  },
};
