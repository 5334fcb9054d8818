import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commentKinds, type CommentKind } from '../lib/language/comment-kind.ts';
import { kindOf } from '../lib/language/kind-of.ts';
import { type WeighMark, weighDraft } from '../lib/language/weigh-draft.ts';
import { replyLanguages } from '../lib/templates/template.ts';

/**
 * `npm run eval:language`: how often the rules of lib/language are right, on invented comments that somebody labelled who had not
 * read the rules; likewise for what makes a draft worth a second look. `--set dev`: on the set that the rules were tuned on; `--wrong question`: shows what they got wrong there.
 */
const { values } = parseArgs({
  options: { set: { type: 'string', default: 'test' }, wrong: { type: 'string' } },
});

interface Labelled {
  text: string;
  kind: CommentKind;
}
type Judged = Labelled & { language: string; said: CommentKind };

const judged: Judged[] = replyLanguages.flatMap((language) =>
  readSet(language).map((each) => ({ ...each, language, said: kindOf(each.text) })),
);
const drafts = replyLanguages.flatMap((language) =>
  readDrafts(language).map(({ text, mark }) => ({ kind: mark, said: weighDraft(text, language) })),
);
console.log(`${judged.length} comments, ${replyLanguages.length} languages\n`);
console.log(row(['kind', 'labelled', 'precision', 'recall']));
for (const kind of commentKinds) console.log(figuresOf(kind, judged));
for (const kind of ['question', 'criticism'] as const) {
  console.log(`\n${kind} by language`);
  for (const language of replyLanguages) {
    console.log(
      figuresOf(
        kind,
        judged.filter((each) => each.language === language),
        language,
      ),
    );
  }
}
console.log('\nwhat drafts are weighed for');
console.log(row(['mark', 'labelled', 'precision', 'recall']));
for (const mark of ['defensive', 'shouting', 'insult'] as const) {
  console.log(figuresOf(mark, drafts));
}
const stopped = judged.filter(({ text, language }) => weighDraft(text, language) !== null);
console.log(`of the ${judged.length} comments it would stop at ${stopped.length}`);
const right = judged.filter(({ kind, said }) => kind === said).length;
console.log(`\nright in all: ${share(right, judged.length)}`);
if (values.wrong) {
  for (const { language, kind, said, text } of judged) {
    const concerns = values.wrong === 'all' || kind === values.wrong || said === values.wrong;
    if (kind !== said && concerns) console.log(`${language} ${kind} → ${said}: ${text}`);
  }
}

function readSet(language: string): Labelled[] {
  const folder = join(import.meta.dirname, '..', 'tests', 'language', 'labelled');
  const path = join(folder, values.set === 'dev' ? 'dev' : '.', `${language}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Labelled[];
}

function readDrafts(language: string): { text: string; mark: WeighMark | null }[] {
  const path = join(import.meta.dirname, '..', 'tests', 'language', 'drafts', `${language}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as { text: string; mark: WeighMark | null }[];
}

function figuresOf<Kind extends string>(
  kind: Kind,
  among: readonly { kind: Kind | null; said: Kind | null }[],
  name: string = kind,
): string {
  const labelled = among.filter((each) => each.kind === kind);
  const said = among.filter((each) => each.said === kind);
  const hits = said.filter((each) => each.kind === kind).length;
  return row([
    name,
    String(labelled.length),
    share(hits, said.length),
    share(hits, labelled.length),
  ]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function row([name = '', ...figures]: string[]): string {
  return name.padEnd(12) + figures.map((figure) => figure.padStart(11)).join('');
}
