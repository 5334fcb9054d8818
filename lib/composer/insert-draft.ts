import type { InsertResult } from '../messages/messages.ts';
import type {
  CommentTarget,
  OpenedBox,
  Refusal,
  RefusalCode,
  ReplyDesk,
} from '../platforms/platform.ts';
import { copyText } from './copy-text.ts';
import { insertIntoBox } from './insert-into-box.ts';
import { pause } from './pause.ts';
import { boxOpensMs } from './timings.ts';

export interface DraftInsertion {
  comment: CommentTarget;
  text: string;
  desk: ReplyDesk;
  document: Document;
  signal: AbortSignal;
}

/**
 * Opens the reply box of exactly this comment and puts the text there, or copies it and says why. A comment that is not in
 * this page is not copied: its own page can be opened. Nor is it when the box is another's: the paste would go there.
 */
export async function insertDraft(draft: DraftInsertion): Promise<InsertResult> {
  return offerWindow(await insert(draft), draft);
}

async function insert(draft: DraftInsertion): Promise<InsertResult> {
  const { comment, text, desk, document, signal } = draft;
  try {
    signal.throwIfAborted();
    const opened = await openBox(draft);
    signal.throwIfAborted();
    if ('refused' in opened) return await withoutBox(opened.refused, text, document);
    return await insertIntoBox({
      box: opened.box,
      text,
      submit: (box) => desk.submitOf(box),
      belongs: (box) => desk.belongsTo(box, comment),
      names: [comment.author.name, comment.author.handle ?? ''],
      signal,
    });
  } catch (error) {
    if (signal.aborted) return { failed: 'unreachable' };
    throw error;
  }
}

/** A desk waits as long as its signal lives, so it gets one that ends; one that goes on all the same is left behind. */
async function openBox(draft: DraftInsertion): Promise<OpenedBox | Refusal> {
  const { comment, desk, document, signal } = draft;
  const late = new AbortController();
  const ended = new AbortController();
  try {
    return await Promise.race([
      desk.open(comment, document, AbortSignal.any([signal, late.signal])),
      pause(boxOpensMs, AbortSignal.any([signal, ended.signal])).then((): Refusal => {
        late.abort();
        return { refused: 'boxDidNotOpen' };
      }),
    ]);
  } finally {
    ended.abort();
  }
}

async function withoutBox(
  code: RefusalCode,
  text: string,
  document: Document,
): Promise<InsertResult> {
  if (code === 'commentNotHere' || code === 'boxOfAnother') return { failed: code };
  const copied = await copyText(text, document);
  return copied ? { copied: true, because: code } : { failed: 'clipboardRefused' };
}

/** Where no box took the words, a reply window of the site's own may: it names the comment by its id, and sends nothing. */
function offerWindow(result: InsertResult, { desk, comment, text }: DraftInsertion): InsertResult {
  if ('inserted' in result || !desk.intentOf) return result;
  const why = 'copied' in result ? result.because : result.failed;
  return helpedByWindow.has(why)
    ? { ...result, replyWindow: desk.intentOf(comment, text) }
    : result;
}

/** Not where the site allows no reply, nobody is signed in, or words of the person's own stand in the box. */
const helpedByWindow = new Set<string>([
  'boxDidNotOpen',
  'boxOfAnother',
  'boxRefused',
  'clipboardRefused',
]);
