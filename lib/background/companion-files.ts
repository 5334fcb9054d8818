import type { PlatformId } from '../comments/comment.ts';
import { platformsWith } from '../comments/known-platforms.ts';

export type CompanionFile = `/content-scripts/${PlatformId}.js`;

/** The content script of each platform: a page loads the code of its own site only. Paths as the build writes them. */
export function companionFile(platform: PlatformId): CompanionFile {
  return `/content-scripts/${platform}.js`;
}

/** The reader in the page's own world, for the platforms that ask it. */
export const pageWorldFile = '/content-scripts/page-world.js';

/** Where the person wants shortcuts expanded; beside a companion, never alone. */
export const expansionFile = '/content-scripts/expansion.js';

/** Software that runs on any host: where the platform is not known yet, each of these looks and all but one leave. */
export const anywherePlatforms = platformsWith(({ origins }) => origins.length === 0);
