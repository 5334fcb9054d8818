import { format, resolveConfig } from 'prettier';
import { type PlatformId } from '../lib/comments/comment.ts';
import { knownPlatforms, platformsWith } from '../lib/comments/known-platforms.ts';
import type { About } from '../lib/platforms/about.ts';

/** docs/platforms.md as the code tells it: each platform's `about.ts`, and its row in lib/comments/known-platforms.ts. */
export async function describePlatforms(): Promise<string> {
  const ids = platformsWith(() => true);
  const abouts = await Promise.all(ids.map(async (id) => [id, await readAbout(id)] as const));
  const text = [
    opening,
    table(
      ['platform', 'pages', 'reply box', 'last proof'],
      abouts.map(([id, { pages, replyBox, proof }]) => [
        `[${knownPlatforms[id].name}](#${anchorOf(id)})`,
        pages,
        firstPart(replyBox),
        proof.date,
      ]),
    ),
    rules,
    ...abouts.map(([id, about]) => section(id, about)),
  ].join('\n\n');
  const options = await resolveConfig(new URL('../docs/platforms.md', import.meta.url));
  return format(text, { ...options, parser: 'markdown' });
}

async function readAbout(id: PlatformId): Promise<About> {
  const module = (await import(`../lib/platforms/${id}/about.ts`)) as { about: About };
  return module.about;
}

const opening = `# What is read on each site

<!-- Made from the code by \`npm run docs\`: change lib/platforms/<site>/about.ts, not this file. -->

For each platform: which pages, from where, how a reply goes into the box, and what Ricevuto cannot do there.
The code is in \`lib/platforms/\`, one folder each; every selector stands in its \`selectors.ts\` with what proves it.`;

const rules = `A living copy (\`tests/sites/\`) shows that our code does what it should with the markup that we know. It does not show that the site still
has that markup. If a site looks wrong to you, [inspect the page](../CONTRIBUTING.md#inspect-a-page) and tell us what it prints.

What holds everywhere: unsure is \`unknown\`, shown as "can't tell". A post counts as "all answered" only if all its comments were seen.
If an address, a button or a box is not proved to be the right one, nothing is inserted: the words are copied and the panel says so.
No site is asked for anything that it would not be asked by the page itself, except the public interfaces named here. No token is read.`;

function section(id: PlatformId, about: About): string {
  const { origins, asksPageWorld } = knownPlatforms[id];
  const where =
    origins.length > 0 ? origins.map((origin) => `\`${origin}\``).join(', ') : 'any host';
  const rows = [
    ['where', where],
    ['pages', about.pages],
    ['who is signed in, whose post', about.whose],
    ['what is read from where', about.reads],
    ...(asksPageWorld
      ? [
          [
            'in the page’s own world',
            'a small reader (`lib/page-world/`) gives plain data that only the page’s scripts know',
          ],
        ]
      : []),
    ['reply box', about.replyBox],
    ['where that fails', about.fallback],
    ['limits', about.limits],
    ['last proof', `${about.proof.date}: ${about.proof.how}`],
  ];
  return `## ${knownPlatforms[id].name}\n\n${table(['', ''], rows)}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** As GitHub makes it from a heading. */
function anchorOf(id: PlatformId): string {
  return knownPlatforms[id].name.toLowerCase().replaceAll(' ', '-');
}

function firstPart(text: string): string {
  return text.split(/[;:.(]/u)[0]?.trim() ?? text;
}
