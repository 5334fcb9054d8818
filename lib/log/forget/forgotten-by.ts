import { keyOf } from '../../comments/keys.ts';
import { hashOfPerson } from './forget.ts';
import type { Interaction, SiteKey } from '../interaction.ts';

/** Tells of a fact whether it speaks of somebody who was forgotten afterwards, by what these facts say of forgetting. */
export function forgottenBy(facts: Iterable<Interaction>): (fact: Interaction) => boolean {
  const until = new Map<string, number>();
  for (const fact of facts) {
    if (fact.kind !== 'person.forgotten') continue;
    until.set(fact.person, Math.max(until.get(fact.person) ?? -Infinity, fact.recordedAt));
  }
  if (until.size === 0) return () => false;
  return (fact) =>
    peopleIn(fact).some(({ site, id }) => {
      const at = id === '' ? undefined : until.get(hashOfPerson(keyOf(site, 'person', id)));
      return at !== undefined && fact.recordedAt <= at;
    });
}

function peopleIn(fact: Interaction): { site: SiteKey; id: string }[] {
  const { site } = fact;
  switch (fact.kind) {
    case 'comment.seen':
      return fact.comment.mine ? [] : [{ site, id: fact.comment.author.id }];
    case 'comment.changed':
      return fact.change.author ? [{ site, id: fact.change.author.id }] : [];
    case 'post.seen':
      return fact.post.author && fact.post.mine !== true ? [{ site, id: fact.post.author.id }] : [];
    case 'person.said':
      return [{ site, id: fact.personId }];
    case 'person.joined':
      return [
        { site, id: fact.personId },
        { site: fact.with.site, id: fact.with.personId },
      ];
    default:
      return [];
  }
}
