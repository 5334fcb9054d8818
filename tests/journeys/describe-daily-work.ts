import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import { siteKey } from '../../lib/comments/keys.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { type Journey, openStage, type Stage, until } from '../kit/journey.ts';
import { oneStory } from '../kit/one-story.ts';
import { type PanelHand, panelHand } from '../kit/panel-hand.ts';
import { type Opened, places } from './daily-places.ts';
import { pressSend, waitForWords } from './scenes/in-frames.ts';

const hour = 60;
const day = 24 * hour;
const sameThanks = 'Grazie di cuore, buona giornata!';

/** What came in overnight, by what is done about it below. */
const mail = {
  praise: 'Che bello, grazie: mi hai messo di buon umore!',
  question: 'Posso farlo anche con i bambini piccoli?',
  due: 'Quanto tempo ci vuole in tutto?',
  later: 'Lo leggo con calma stasera.',
  letGo: 'Passavo di qui per caso.',
  thanked1: 'Molto bello davvero, complimenti!',
  thanked2: 'Complimenti, si vede la passione!',
  thanked3: 'Bravissima, complimenti di cuore!',
  one: 'Una meraviglia, complimenti!',
  two: 'Bellissimo lavoro, complimenti!',
  three: 'Complimenti, che bella idea!',
  critic: 'È troppo lungo e confuso, così non serve a niente. Che delusione.',
  unclear: 'Il prossimo anno con lo zafferano.',
} as const;
type Role = keyof typeof mail;

/**
 * A day's work with the built extension: what touches the site on three of different machinery, the whole of it on the first. Two files
 * call it, so that the browsers run side by side; each has one browser, in which the sites come one after another.
 */
export function describeDailyWork(browser: BrowserName): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ browser });
  });
  afterAll(() => stage?.close());

  describe.each(places)('on $name', (place) => {
    oneStory();
    let opened: Opened;
    let journey: Journey;
    let hand: PanelHand;
    const ids = {} as Record<Role, string>;

    beforeAll(async () => {
      opened = place.open();
      for (const [index, [role, text]] of Object.entries(mail).entries()) {
        const minutesAgo = 3 * hour - 5 * index;
        ids[role as Role] = opened.write({ by: index + 1, text, minutesAgo });
      }
      for (const to of [ids.thanked1, ids.thanked2]) {
        opened.write({ by: 'anna', text: sameThanks, to, minutesAgo: hour });
      }
      journey = await stage.play({ ...place, site: opened.site });
      journey.page.setDefaultTimeout(patienceMs);
      hand = panelHand(journey);
    });
    afterAll(() => journey?.close());

    const showAll = async () => {
      await place.reach?.(journey.page);
      await place.reachAll(journey.page);
    };
    const showAgain = async () => {
      await journey.page.reload();
      await showAll();
    };
    const keyOf = (id: string) =>
      `${siteKey(place.platform, new URL(place.origin).host)}/comment/${id}`;
    const statusOf = (id: string) => journey.statusOf(keyOf(id));
    const becomes = (id: string, status: string) =>
      until(
        () => statusOf(id),
        (now) => now === status,
        `${id} is ${status}`,
        patienceMs,
      );
    const waiting = async () => Number((await journey.badge()) || 0);
    const badgeIs = (count: number) =>
      until(waiting, (now) => now === count, `the badge says ${count}`, patienceMs);
    const inBox = (words: string) => waitForWords(journey.page, place.box, words);
    const send = () => pressSend(journey.page, place.submit);

    /** By the palette. */
    const callByName = async (name: string) => {
      await hand.press('Control+k');
      await hand.fill('dialog [role=combobox]', name);
      await hand.sees('dialog [role=option][aria-selected=true]');
      await journey.page.keyboard.press('Enter');
    };
    /** The reply that Anna just sent. */
    const newestOwn = async () => {
      const own = (await journey.facts()).filter(
        (fact) => fact.kind === 'comment.seen' && fact.comment.mine,
      );
      const last = own.toSorted((one, other) => one.recordedAt - other.recordedAt).at(-1);
      return last?.kind === 'comment.seen' ? last.comment.id : undefined;
    };

    test('reading all: it says what the person may do, does nothing itself, and says when all was seen', async () => {
      await hand.sees('.card');
      await callByName('Leggi tutto');
      await hand.sees('.reading');
      expect(await journey.page.evaluate(() => window.scrollY)).toBe(0);
      await showAll();
      await hand.sees('.reading.complete');
      await hand.click('.reading .icon-button');
      await hand.misses('.reading');
      await hand.sees(hand.card(ids.unclear));
    });

    test('Acknowledge: never a bare thanks to a question; to praise it is inserted, sent by the person, and done', async () => {
      await hand.press('a', ids.question);
      expect(await hand.reads(hand.card(ids.question, 'textarea'), /^/u)).toBe('');
      await journey.page.keyboard.press('Escape');
      const before = await waiting();
      const words = await hand.reads(hand.card(ids.praise, '.acknowledge .button'), /\S/u);
      await hand.press('a', ids.praise);
      await inBox(words);
      expect(await statusOf(ids.praise), 'nothing is sent by inserting').toBe('waiting');
      await send();
      await becomes(ids.praise, 'acknowledged');
      await badgeIs(before - 1);
      await hand.lane('done');
      await hand.sees(hand.card(ids.praise));
    });

    test('Promise: words now, a day for the answer; “ok, grazie” does not end it', async () => {
      const before = await waiting();
      await hand.lane('toAnswer');
      await hand.press('p', ids.question);
      const words = await hand.reads(hand.card(ids.question, 'textarea'), /\S/u);
      await hand.click(hand.card(ids.question, '[type=submit]'));
      await inBox(words);
      await send();
      await becomes(ids.question, 'promised');
      await badgeIs(before - 1);
      await hand.lane('onHold');
      await hand.sees(hand.card(ids.question));
      const to = await newestOwn();
      const thanks = opened.write({ by: 2, text: 'Ok, grazie!', to, minutesAgo: 0 });
      await showAgain();
      await until(() => statusOf(thanks), Boolean, 'their thanks are read', patienceMs);
      expect(await statusOf(ids.question)).toBe('promised');
    });

    // What follows is the panel's and the log's business, and goes into the same box: on one site it is as true as on three.
    if (place !== places[0]) return;

    test('Nudges: one sentence, which can be silenced, and taken back', async () => {
      const first = await hand.reads('.nudge p', /\S/u);
      await hand.click('.nudge [aria-haspopup=menu]');
      await hand.clickText('.nudge [role=menuitem]', 'Non suggerirmelo più');
      await hand.reads('.toast', 'non te lo suggerisco più');
      expect((await journey.view()).silencedNudges).toHaveLength(1);
      await hand.click('.toast-undo');
      await hand.reads('.nudge p', first);
    });

    test('Repetition guard: the same words for the third time are said, and others offered', async () => {
      await hand.lane('toAnswer');
      await hand.press('r', ids.thanked3);
      const field = hand.card(ids.thanked3, 'textarea');
      await hand.fill(field, sameThanks);
      await hand.reads('.same-words', '3ª volta');
      await hand.clickText('.same-words button', 'Dillo');
      const isOther = new RegExp(`^(?!${sameThanks}$)`, 'u');
      expect(await hand.reads(field, isOther)).not.toBe('');
      await journey.page.keyboard.press('Escape');
    });

    test('Promise, due: a nudge, a follow-up that begins “Come promesso”, and it is counted as kept', async () => {
      const kept = (await journey.view()).kept;
      const key = keyOf(ids.due);
      const words = 'Grazie, me ne sto occupando: ti rispondo tra poco.';
      // The panel offers days; a moment is as long as a story can wait.
      const due = Date.now() + 1_500;
      await journey.control.send('comment.promise', { key, text: words, due });
      await inBox(words);
      await send();
      await becomes(ids.due, 'promised');
      // By itself it comes within a minute, by an alarm.
      await until(
        async () => Date.now(),
        (now) => now >= due,
        'it is due',
      );
      await showAgain();
      await hand.reads('.nudge.hold p', /promess/u);
      await hand.click('.nudge .nudge-action');
      await hand.clickText(hand.card(ids.due, '.suggestion'), 'Come promesso');
      const field = hand.card(ids.due, 'textarea');
      const opening = await hand.reads(field, /^Come promesso/u);
      await hand.fill(field, `${opening.trimEnd()} mezz’ora.`);
      await hand.click(hand.card(ids.due, '[type=submit]'));
      await inBox('mezz’ora');
      await send();
      await becomes(ids.due, 'answered');
      const { kept: now } = await journey.view();
      expect(now).toEqual({ promised: kept.promised + 1, kept: kept.kept + 1 });
    });

    test('Postpone: three times, each counted; then the panel asks to choose', async () => {
      const form = hand.card(ids.later, '.card-form');
      for (const time of [1, 2, 3]) {
        await hand.press('z', ids.later);
        await hand.reads(`${form} .postpone-count`, `${time} di 3`);
        await hand.click(`${form} .choices button`);
        await becomes(ids.later, 'postponed');
        await hand.lane('onHold');
        await hand.clickText(hand.card(ids.later, 'button'), 'Riprendi');
        await becomes(ids.later, 'waiting');
        await hand.lane('toAnswer');
      }
      await hand.press('z', ids.later);
      await hand.reads(`${form} legend`, 'L’hai rimandato tre volte');
      await hand.sees(`${form} .choices button:nth-child(3)`);
      await journey.page.keyboard.press('Escape');
    });

    test('Let go, with a reason: out of the count; its history says who decided; U takes it back', async () => {
      const before = await waiting();
      await hand.press('l', ids.letGo);
      await hand.fill(hand.card(ids.letGo, 'textarea'), 'Non chiede nulla.');
      await hand.click(hand.card(ids.letGo, '[type=submit]'));
      await becomes(ids.letGo, 'letGo');
      await badgeIs(before - 1);
      await hand.lane('done');
      await hand.choose(ids.letGo, 'Storia');
      await hand.reads('.history li', /Lasciato andare.*tu.*Non chiede nulla/u);
      await journey.page.keyboard.press('Escape');
      await hand.lane('toAnswer');
      await hand.press('u');
      await becomes(ids.letGo, 'waiting');
      await badgeIs(before);
    });

    test('Undo: the message offers it for what was just done', async () => {
      await hand.press('e', ids.letGo);
      await becomes(ids.letGo, 'answered');
      await hand.click('.toast-undo');
      await becomes(ids.letGo, 'waiting');
      await hand.sees(hand.card(ids.letGo));
    });

    test('several chosen: all done at once, no reply for many, one undo', async () => {
      const three = [ids.one, ids.two, ids.three];
      await hand.press('x', ids.one);
      await hand.press('x', ids.two);
      await hand.click(hand.card(ids.three, '.choose-box'));
      await hand.reads('.chosen-bar [role=status]', '3');
      expect(await hand.reads('.chosen-bar', /Fatto/u)).not.toContain('Rispondi');
      await hand.press('e', ids.three);
      for (const id of three) await becomes(id, 'answered');
      await hand.reads('.toast', '3 segnati come fatti');
      await hand.click('.toast-undo');
      for (const id of three) await becomes(id, 'waiting');
    });

    test('a label that the person corrects stays', async () => {
      await hand.choose(ids.unclear, 'Che commento è?');
      await hand.clickText(hand.card(ids.unclear, '.choices button'), 'domanda');
      await hand.sees(`${hand.card(ids.unclear)}.question`);
      await showAgain();
      await hand.sees(`${hand.card(ids.unclear)}.question`);
    });

    test('search finds by what was said, and the palette by name', async () => {
      await hand.press('/');
      await journey.page.keyboard.type('zafferano');
      await until(hand.ids, (found) => found.join() === ids.unclear, 'only that one is found');
      await journey.page.keyboard.press('Escape');
      await hand.sees(hand.card(ids.one));
      await callByName('zafferano');
      await hand.sees(`${hand.card(ids.unclear)}:focus`);
    });

    test('a draft and the filter that was chosen are there again after loading', async () => {
      await hand.clickText('.chips button', 'Critiche');
      await hand.misses(hand.card(ids.one));
      await hand.press('r', ids.critic);
      await hand.fill(hand.card(ids.critic, 'textarea'), careful);
      const drafts = async () => (await journey.control.send('drafts.read', {})).drafts;
      await until(drafts, (all) => Object.values(all).includes(careful), 'the draft is kept');
      await showAgain();
      await hand.sees('.chips button[aria-pressed=true]:nth-child(n+2)');
      await hand.press('r', ids.critic);
      await hand.reads(hand.card(ids.critic, 'textarea'), careful);
    });

    test('Weigh your words: three questions before an answer to a critic, which stop nobody', async () => {
      await hand.sees('.weigh-words li:nth-child(3)');
      await hand.clickText('.weigh-words button', 'Ci ho pensato');
      await hand.misses('.weigh-words');
      await hand.click(hand.card(ids.critic, '[type=submit]'));
      await inBox(careful);
      await send();
      await becomes(ids.critic, 'answered');
      await hand.click('.chips button:first-child');
      await hand.sees(hand.card(ids.one));
    });

    test('Session with an end: some minutes, what was done, and the badge sleeps until it is woken', async () => {
      const before = await waiting();
      await hand.click('.panel-footer [aria-label*=rispondere]');
      await hand.click('dialog .choice');
      await hand.click('dialog [type=submit]');
      await hand.reads('.session-bar', /Restano [45]/u);
      await hand.press('e', ids.one);
      await hand.reads('.session-bar', '1 fatto');
      await hand.clickText('.session-bar button', 'Basta');
      await hand.reads('.session-summary', '1 sistemato');
      await until(journey.badge, (text) => text === '', 'the badge sleeps');
      await hand.clickText('.rest-line button', 'Sveglia');
      await badgeIs(before - 1);
      await hand.click('.session-summary .icon-button');
      await hand.misses('.session-summary');
    });

    test('Quiet hours: no badge, and the panel says until when', async () => {
      const before = await waiting();
      const date = new Date();
      const minute = date.getHours() * 60 + date.getMinutes();
      const hours = { from: (minute + day - 60) % day, to: (minute + 60) % day };
      await journey.control.send('settings.change', { quiet: { ...noQuiet, hours } });
      await until(journey.badge, (text) => text === '', 'the badge is silent');
      await hand.reads('.rest-line', 'Ore di quiete');
      await journey.control.send('settings.change', { quiet: noQuiet });
      await badgeIs(before);
    });

    test('Start afresh: how many is said first; they go together, and come back together', async () => {
      const before = await waiting();
      const midnight = new Date().setHours(0, 0, 0, 0);
      const { comments } = await journey.inspect();
      const old = comments.filter(
        ({ status, at }) => status === 'waiting' && at !== null && Date.parse(at) < midnight,
      );
      expect(old.length).toBeGreaterThan(0);
      await callByName('Riparti da capo');
      await hand.clickText('dialog .choice', 'Oggi');
      await hand.reads('.fresh-count', new RegExp(`^${old.length}\\b`, 'u'));
      await hand.click('dialog [type=submit]');
      await badgeIs(before - old.length);
      await hand.press('u');
      await badgeIs(before);
    });
  });
}

const careful = 'Hai ragione sulla lunghezza, grazie: la prossima volta taglio.';
/** For one thing to show, on a busy machine. */
const patienceMs = 15_000;
