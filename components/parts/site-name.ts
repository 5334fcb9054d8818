import { knownPlatforms, platformAt } from '../../lib/comments/known-platforms.ts';
import { hostOf } from './host-of.ts';

/** As people say it: "Instagram", "blog.example". */
export function siteName(origin: string): string {
  const platform = platformAt(origin);
  return platform ? knownPlatforms[platform].name : hostOf(origin);
}
