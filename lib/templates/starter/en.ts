import type { StarterTexts } from './ids.ts';

export const en: StarterTexts = {
  'acknowledge-1': {
    title: 'Got it',
    informal:
      '{Got it|Just read this|Received}{, {{firstName}}|}. {Thank you so much.|Thanks for the comment.|Thank you for writing.}',
  },
  'acknowledge-2': {
    title: 'Read with care',
    informal:
      'I read this {slowly|with care|twice}{, {{firstName}}|}. {Thank you for the time you put into it.|You’ve given me something to think about.|Thank you for putting it that way.}',
  },
  'acknowledge-3': {
    title: 'Noted',
    informal:
      '{Noted|I’m writing this down}{, {{firstName}}|}: {I hadn’t thought of it|suggestions like this help|I’ll keep it in mind next time}. {Thank you!|Thanks for that.}',
  },
  'thanks-1': {
    title: 'Warm thanks',
    informal:
      '{Thank you, {{firstName}}|Thank you so much|This is lovely to read, thank you}: {words like these do me good|you’ve made my day|I’m keeping this one}.',
  },
  'thanks-2': {
    title: 'To a familiar face',
    informal:
      '{Always good to see you here, {{firstName}}|Always good to see you here|Seeing your name in the comments always makes me smile}. {Thank you for sticking around.|Thanks for reading so closely.}',
  },
  'thanks-3': {
    title: 'It meant a lot',
    informal:
      '{“{{post}}” meant a lot to me|This one meant a lot to me|I worked on this for quite a while}, {and it’s good to know it reached you|and your words make it worth the work}. {Thank you, {{firstName}}!|Thank you, truly.}',
  },
  'promise-1': {
    title: 'Looking into it',
    informal:
      '{Thank you, {{firstName}}|Thanks for asking|Good question, thank you}. {I’ll look into it and answer you here.|I’m on it, and I’ll write back.|I’d like to answer this properly, so give me a little time.}',
  },
  'promise-2': {
    title: 'By a certain day',
    informal:
      '{Thank you, {{firstName}}|Got it, thank you}. {I need a few days|I have to check something first|I’d like to think this through}, so you’ll have my answer by {{date+3d}}.',
  },
  'promise-3': {
    title: 'Checking first',
    informal:
      '{Thanks for telling me|Thank you for pointing this out}{, {{firstName}}|}. {I’ll check|I’ll take a proper look} and {write here what I find|come back to you here}.',
  },
  'followUp-1': {
    title: 'As promised',
    informal:
      'As promised{, {{firstName}}|}, {here’s the answer|here I am|here’s what I found}: {{cursor}}\n\n{If anything is unclear, just ask.|I hope it helps.|If you need anything else, I’m here.}',
  },
  'followUp-2': {
    title: 'After the wait',
    informal:
      'As promised{, {{firstName}}|}, {I’m coming back to what you wrote|I’m picking up where we left off}. {Thank you for your patience.|It took a while, thanks for waiting.} {{cursor}}',
  },
  'followUp-3': {
    title: 'How did it go?',
    informal:
      '{Hi {{firstName}}, how did it go in the end?|How did it go in the end?|So, how did it turn out?} {I’d love to know.|I was thinking about it.|Tell me, if you feel like it.}',
  },
  'question-1': {
    title: 'Here’s the answer',
    informal:
      '{Good question{, {{firstName}}|}.|Thanks for asking{, {{firstName}}|}.|I’m glad you asked{, {{firstName}}|}.} {{cursor}}',
  },
  'question-2': {
    title: 'Not certain',
    informal:
      '{I’m not certain|I don’t know for sure|I’d rather not guess}{, {{firstName}}|}, {but here’s what I do know|but I can tell you this much}: {{cursor}}',
  },
  'question-3': {
    title: 'One detail missing',
    informal:
      '{Gladly{, {{firstName}}|}.|Happy to help{, {{firstName}}|}.} {To answer properly I’m missing one thing|Just tell me one thing}: {{ask:What do you need to know before you can answer?}}',
  },
  'criticism-1': {
    title: 'That’s fair',
    informal:
      '{Thank you for being frank{, {{firstName}}|}.|Thank you for putting it so clearly{, {{firstName}}|}.|You’re right{, {{firstName}}|}, and thank you for telling me.} {It’s a fair point, and this is how I’ll fix it|This can be better, and I’ll start here}: {{cursor}}',
  },
  'criticism-2': {
    title: 'Partly, yes',
    informal:
      '{Thank you for telling me how you see it{, {{firstName}}|}.|I see what doesn’t sit right with you{, {{firstName}}|}, and I’m glad you wrote.} {There’s truth in it, and I’ll take it with me.|I agree with part of it, and I’ll work on that.} On the rest, {I see it like this|this was my thinking}: {{cursor}}',
  },
  'criticism-3': {
    title: 'Sorry, putting it right',
    informal:
      '{I’m sorry about how this went{, {{firstName}}|}.|It shouldn’t have gone like this{, {{firstName}}|}, and I’m sorry.} {Thank you for letting me know.|You were right to write.} {This is what I’ll do now|Here’s what happens next}: {{cursor}}',
  },
  'share-1': {
    title: 'Thanks for the story',
    informal:
      '{Thank you for telling us|Thanks for letting us know how it went}{, {{firstName}}|}: {it helps whoever reads it next|there’s something to learn in it|no post can show that}.',
  },
  'share-2': {
    title: 'Thanks for passing it on',
    informal:
      '{Thank you for passing this on|Thanks for spreading the word}{, {{firstName}}|}. {That’s how small work travels far.|It means a lot to me.|Say hello to whoever gets it!}',
  },
  'share-3': {
    title: 'Tell me more',
    informal:
      '{Thank you, {{firstName}}, now I’m curious|Thanks, now I’m curious|I’d love to hear more}: {what would you do differently|what was the hardest part|what surprised you most}? {Tell me, if you like.|I’m asking because I really want to know.}',
  },
  'welcome-1': {
    title: 'Good to have you here',
    informal:
      '{Hi {{firstName}}, good to have you here.|Good to have you here.|It’s nice to find you in the comments.} {Thank you for saying hello.|If you have questions, just write.}',
  },
  'welcome-2': {
    title: 'Where to start',
    informal:
      '{Hi {{firstName}}, thank you for your first comment.|Thank you for your first comment, it’s good to hear from you.} {If you’d like to look around|If you want a place to begin}, {start here|I’d start here}: {{ask:Where should somebody new begin?}}',
  },
  'welcome-3': {
    title: 'Good to see you again',
    informal:
      '{Good to see you again{, {{firstName}}|}.|There you are again{, {{firstName}}|}, how nice.} {How are you?|Thank you for coming back.|I hope you’re well.}',
  },
  'support-1': {
    title: 'I read this',
    informal:
      '{Thank you for writing this here{, {{firstName}}|}.|I read this, {{firstName}}.|I read this.} {It can’t be easy.|I’m sorry it’s this hard.|I’m so sorry.} {I’m thinking of you.|Sending you a hug.}',
  },
  'support-2': {
    title: 'No words for it',
    informal:
      '{I have no words that make this better{, {{firstName}}|}.|I don’t know what to say{, {{firstName}}|}, and I don’t want to say just anything.} {I read every line.|But I’m reading, line by line.} {If you feel like going on, I’m here.|Write whenever you want.}',
  },
  'support-3': {
    title: 'A hug',
    informal:
      '{Hugs|A big hug|Sending you a hug}{, {{firstName}}|}. {It takes strength just to write it.|No need to answer, I only wanted you to know.|I’ll sit with your words for a while.}',
  },
  'closing-1': {
    title: 'You’re welcome',
    informal:
      '{You’re welcome|My pleasure|Any time}{, {{firstName}}|}. {See you soon!|Until next time!|Take care.}',
  },
  'closing-2': {
    title: 'Good conversation',
    informal:
      '{That was a good conversation|Thank you for the chat|It did me good to talk about this with you}{, {{firstName}}|}. {Until next time.|See you around here.}',
  },
  'closing-3': {
    title: 'The door is open',
    informal:
      '{Thank you|Not at all}{, {{firstName}}|}. {If anything else comes to mind, just write.|If there’s news, let me know.|The door is always open here.}',
  },
};
