import { platformOfSite } from '../comments/keys.ts';
import { type CommentRecord, kindOfRecord } from '../log/records.ts';
import type { Occasion } from '../templates/choose-templates.ts';
import type { ReadyWish } from '../templates/ready-template.ts';
import { variablesOf } from '../templates/variables-of.ts';
import type { Background } from './background.ts';
import { languageTeller } from './describe-language.ts';
import type { TabPage } from './tab-pages.ts';
import { usedUnder } from './used-under.ts';

/** All that templates are chosen and filled by, for one comment. */
export type Filling = ReadyWish & { occasion: Occasion };

export async function describeFilling(
  background: Background,
  record: CommentRecord,
): Promise<Filling> {
  const { memory } = background;
  const { text, lang, author } = record.comment;
  const [settings, t, known, language] = await Promise.all([
    background.settings(),
    background.translate(),
    memory.read(),
    languageTeller(background)(text, lang, record),
  ]);
  const { formalIn } = settings;
  const used = usedUnder(await known.under(record.postKey));
  const person = known.people.of(record.site, author);
  const now = Date.now();
  const platform = platformOfSite(record.site);
  return {
    values: variablesOf(author.name, known.posts.get(record.postKey)?.post.title, platform),
    language,
    otherwise: [t.language, 'en'],
    formalIn,
    now,
    used: used.texts,
    occasion: {
      language,
      formalIn,
      kind: kindOfRecord(record),
      isFirstTime: person?.isFirstTime ?? false,
      isRegular: person?.isRegular ?? false,
      cameBack: record.standing?.cameBack ?? false,
      promiseDue: record.status === 'promised',
      usedHere: used.templates,
      usedWithPerson: countTemplates(await known.ofWriter(record)),
    },
  };
}

/** For a box that answers no comment that we know: what the page tells alone. */
export async function describeFillingOf(
  background: Background,
  tabPage: TabPage,
): Promise<Filling> {
  const [{ formalIn }, t] = await Promise.all([background.settings(), background.translate()]);
  const { postKey, page, platform } = tabPage;
  const used = usedUnder(postKey ? await (await background.memory.read()).under(postKey) : []);
  const language = await languageTeller(background)(page.post?.title ?? '', undefined);
  return {
    values: variablesOf(undefined, page.post?.title, platform),
    language,
    otherwise: [t.language, 'en'],
    formalIn,
    now: Date.now(),
    used: used.texts,
    occasion: {
      language,
      formalIn,
      kind: 'other',
      isFirstTime: false,
      isRegular: false,
      cameBack: false,
      promiseDue: false,
      usedHere: used.templates,
      usedWithPerson: new Map(),
    },
  };
}

function countTemplates(theirs: readonly CommentRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { drafts } of theirs) {
    for (const { templateId } of drafts) {
      if (templateId !== undefined) counts.set(templateId, (counts.get(templateId) ?? 0) + 1);
    }
  }
  return counts;
}
