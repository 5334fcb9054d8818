import { listen } from '../messages/listen.ts';
import type { CompanionState, DraftRequest, InsertResult, ToPage } from '../messages/messages.ts';
import { send } from '../messages/send.ts';
import type { Page, Platform } from '../platforms/platform.ts';
import { awaitComment } from './await-comment.ts';
import { focusedBox } from './focused-box.ts';
import { isPageDark } from './judge-darkness.ts';
import { observePost, type PostWatch } from './observe-post.ts';
import { pageCommands } from './page-commands.ts';
import { mountPanelFrame, type PanelFrame } from './panel-frame.ts';
import { rememberTarget } from './remember-target.ts';
import { createPageReport } from './report-page.ts';
import { shareReplyTarget } from './reply-target.ts';
import { tellPointed } from './tell-pointed.ts';
import { watchPage } from './watch-page.ts';

/**
 * Ricevuto in one page of a site that is on: reads the page, mounts the panel, and does what the background asks.
 * Ends when the signal does (the site was turned off, the extension was reloaded), and leaves nothing behind.
 */
export async function startCompanion(
  platform: Platform,
  frameUrl: string,
  signal: AbortSignal,
  onEnd: () => void,
): Promise<void> {
  const { document } = globalThis;
  const companion = new AbortController();
  companion.signal.addEventListener('abort', onEnd);
  if (!platform.recognises(document)) {
    companion.abort();
    return;
  }
  signal.addEventListener('abort', () => companion.abort());
  const state = await send('companion.hello', { platform: platform.id }).catch(() => null);
  if (!state?.show || companion.signal.aborted) {
    companion.abort();
    return;
  }

  const report = createPageReport((part) => send('page.observed', part), companion.signal);
  const target = rememberTarget(document, companion.signal);
  let panel: PanelFrame | null = null;
  let shown: CompanionState = state;
  let page: Page | null = null;
  let watch: PostWatch | null = null;
  let collected = false;

  const showPanel = () => {
    if (shown.isBeside || !page || page.kind === 'other') {
      panel?.show({ ...shown, show: false });
      return;
    }
    panel ??= mountPanelFrame(
      document,
      frameUrl,
      (open) => togglePanel(open),
      companion.signal,
      platform.panelSide,
    );
    const quiet = page.mine === false;
    panel.setQuiet(quiet);
    panel.show(shown);
  };
  const togglePanel = (open: boolean, here?: true) => {
    shown = { ...shown, open };
    showPanel();
    void send('panel.toggled', { open, here }).catch(() => undefined);
  };

  const collectDraft = async () => {
    if (collected || !page || !watch) return;
    collected = true;
    const answer = await send('draft.collect', {}).catch(() => null);
    if (!answer) collected = false;
    const request = answer?.request;
    if (!request) return;
    await awaitComment(platform, document, request.comment.id, companion.signal);
    const result = await insert(request);
    void send('draft.ended', { commentId: request.comment.id, result }).catch(() => undefined);
  };

  const commands = pageCommands({
    platform,
    document,
    page: () => page,
    clicked: target.last,
    signal: companion.signal,
  });
  const tellPointedIn = tellPointed(
    document,
    {
      placeOf: commands.placeOf,
      describe: commands.describe,
      tell(pointed) {
        // Beside a page there are no menus of ours.
        if (!shown.isBeside) void send('menu.pointed', pointed).catch(() => undefined);
      },
    },
    companion.signal,
  );
  shareReplyTarget((box) => platform.reply.targetOf(box), companion.signal);
  const insert = async (request: DraftRequest) => {
    return keepBoxClear(await commands.insert(request));
  };
  /** What was just written must be seen, and Send must be within reach. Where the window is too narrow for both, the panel folds away. */
  const keepBoxClear = (result: InsertResult): InsertResult => {
    const box = focusedBox(document);
    if (!box) return result;
    const submit = platform.reply.submitOf(box) ?? box;
    if ('inserted' in result) submit.scrollIntoView({ block: 'nearest' });
    const isClear = panel?.keepClear([box, submit]) ?? true;
    // What could not be inserted is told in the panel, so there it stays.
    if (!isClear && 'inserted' in result) togglePanel(false, true);
    return result;
  };

  listen<ToPage>(
    {
      'companion.state': (next) => {
        shown = next;
        showPanel();
        return { taken: true };
      },
      'companion.stop': () => {
        queueMicrotask(() => companion.abort());
        return { taken: true };
      },
      'companion.say': ({ text, language, link }) => {
        panel?.say(text, language, link);
        return { taken: true };
      },
      'page.reading': () =>
        watch?.reading() ?? {
          ...factsOfNothing(platform, document),
          comments: [],
          settled: report.isDelivered(),
        },
      'draft.insert': insert,
      'comment.show': ({ commentId }) => commands.show(commentId),
      'menu.target': () => commands.menuTarget(),
      'menu.insert': async (words) => keepBoxClear(await commands.menuInsert(words)),
    },
    undefined,
    companion.signal,
  );

  globalThis.addEventListener('pagehide', () => void send('page.left', {}).catch(() => undefined), {
    signal: companion.signal,
  });

  globalThis.addEventListener('pageshow', ({ persisted }) => persisted && watch?.tellAgain(), {
    signal: companion.signal,
  });

  watchPage(
    platform,
    document,
    (next, pageSignal) => {
      page = next;
      const place = next.root?.ownerDocument;
      if (place && place !== document) {
        target.alsoIn(place, pageSignal);
        tellPointedIn(place, pageSignal);
      }
      watch =
        next.kind === 'other' ? null : observePost(platform, next, document, report, pageSignal);
      if (next.kind === 'other') report.add(factsOfNothing(platform, document), []);
      showPanel();
      panel?.setDark(platform.isDark?.(document) ?? isPageDark(document));
      void collectDraft();
    },
    companion.signal,
  );
}

function factsOfNothing(platform: Platform, document: Document) {
  return {
    platform: platform.id,
    url: document.location.href,
    kind: 'other' as const,
    mine: false as const,
    account: null,
    posts: [],
    presentIds: null,
    coverage: null,
    readable: { found: 0, read: 0 },
    isDark: false,
  };
}
