import { keyOf } from '../comments/keys.ts';
import { profileUrlOf } from '../comments/profile-url.ts';
import type { NudgeInput, Writer } from '../inbox/nudges.ts';
import type { Settings } from '../settings/settings.ts';
import type { Inbox } from './inbox-of.ts';

/** What the rules for nudges want to know. */
export function nudgeInput(inbox: Inbox, settings: Settings, now: number): NudgeInput {
  return {
    waiting: inbox.lanes.toAnswer.filter(({ record }) => !inbox.muted.has(record.personKey)),
    writers: writersIn(inbox),
    silenced: settings.silencedNudges,
    quiet: settings.quiet,
    goals: settings.goals,
    now,
  };
}

/** Made one by one: their addresses are only asked for where no more important nudge was found. */
function* writersIn({ people, muted, records, posts }: Inbox): Generator<Writer> {
  const visited = new Set<string>();
  for (const { given, site, postKey } of records) {
    const author = given ? posts.get(postKey)?.post.author : undefined;
    if (author) visited.add(`${site} ${author.id}`);
  }
  for (const { site, author, comments, lastAt } of people.all) {
    if (comments < 2 || muted.has(keyOf(site, 'person', author.id))) continue;
    yield {
      author,
      comments,
      lastAt,
      profileUrl: profileUrlOf(site, author),
      isVisited: visited.has(`${site} ${author.id}`),
    };
  }
}
