// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { instagram } from '../../lib/platforms/instagram/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { renderStill, type StillOptions } from '../sites/instagram/static-page.ts';
import { allOf, ids, publications } from '../sites/instagram/story.ts';

const { open, belongsTo, targetOf, submitOf } = instagram.reply;
const layouts = ['page', 'list', 'dialog'] as const;

let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
  document.body.replaceChildren();
});

describe.each(layouts)('Instagram, the one box of the post, in a %s', (shownAs) => {
  it('is opened by the comment’s own Reply, and by nothing else', async () => {
    const site = play({ shownAs });
    const opened = await open(target(ids.giuliaAsks), document, soon());
    expect(opened).toEqual({ box: site.box });
    expect(site.pressed).toEqual(['Rispondi']);
    expect(site.aimedAt).toBe(ids.giuliaAsks);
    expect(site.box.value).toBe('@giulia.lodi ');
  });

  it('belongs to the comment for which we opened it, as long as the mention stands', async () => {
    const { box } = play({ shownAs });
    await open(target(ids.giuliaAsks), document, soon());
    expect(belongsTo(box, target(ids.giuliaAsks))).toBe(true);
    expect(targetOf(box)).toBe(ids.giuliaAsks);
    for (const other of [ids.giuliaAgain, ids.lenaCriticises])
      expect(belongsTo(box, target(other))).toBe(false);
    box.value = '@giulia.lodi 70% dell’acqua';
    expect(belongsTo(box, target(ids.giuliaAsks))).toBe(true);
    for (const words of ['', 'Grazie!', '@giulia.lodina ciao', '@lena.pan ', 'ciao @giulia.lodi']) {
      box.value = words;
      expect(belongsTo(box, target(ids.giuliaAsks)), words).toBe(false);
    }
  });

  it('is aimed anew at another comment of the same person', async () => {
    const site = play({ shownAs });
    await open(target(ids.giuliaAsks), document, soon());
    expect(await open(target(ids.giuliaAgain), document, soon())).toEqual({ box: site.box });
    expect(site.aimedAt).toBe(ids.giuliaAgain);
    expect(belongsTo(site.box, target(ids.giuliaAsks))).toBe(false);
    expect(belongsTo(site.box, target(ids.giuliaAgain))).toBe(true);
  });

  it('a reply in an open thread is answered too', async () => {
    const site = play({ shownAs });
    expect(await open(target(ids.marcoAgain), document, soon())).toEqual({ box: site.box });
    expect(site.aimedAt).toBe(ids.marcoAgain);
  });

  it('with the person’s own words in it is left alone', async () => {
    const site = play({ shownAs });
    site.box.value = 'Stavo scrivendo';
    expect(await open(target(ids.giuliaAsks), document, soon())).toEqual({
      refused: 'boxDidNotOpen',
    });
    expect(site.pressed).toEqual([]);
    expect(site.box.value).toBe('Stavo scrivendo');
  });

  it('with our words in it is given again, and not aimed anew', async () => {
    const site = play({ shownAs });
    await open(target(ids.giuliaAsks), document, soon());
    site.box.value = '@giulia.lodi Ricevuto, grazie!';
    expect(await open(target(ids.giuliaAsks), document, soon())).toEqual({ box: site.box });
    expect(site.pressed).toHaveLength(1);
    expect(await open(target(ids.lenaCriticises), document, soon())).toEqual({
      refused: 'boxDidNotOpen',
    });
  });

  it('has one button that sends, off until there are words', () => {
    const { box } = play({ shownAs });
    const submit = submitOf(box);
    expect(submit?.textContent).toBe('Pubblica');
    expect(submit?.matches('[disabled], [aria-disabled="true"]')).toBe(true);
  });
});

describe('Instagram, refusals', () => {
  it('a site that does not hear the click: no box, in time', async () => {
    const site = play({}, () => undefined);
    const opened = await open(target(ids.giuliaAsks), document, AbortSignal.timeout(60));
    expect(opened).toEqual({ refused: 'boxDidNotOpen' });
    site.box.value = '@giulia.lodi ';
    expect(await open(target(ids.giuliaAgain), document, AbortSignal.timeout(60))).toEqual({
      refused: 'boxOfAnother',
    });
    expect(belongsTo(site.box, target(ids.giuliaAgain))).toBe(false);
  });

  it('a site that aims at somebody else: the box is another’s', async () => {
    const site = play({}, (box) => {
      box.value = '@lena.pan ';
      box.focus();
    });
    const opened = await open(target(ids.giuliaAsks), document, AbortSignal.timeout(60));
    expect(opened).toEqual({ refused: 'boxOfAnother' });
    expect(belongsTo(site.box, target(ids.giuliaAsks))).toBe(false);
  });

  it('a comment that is not here', async () => {
    play({});
    expect(await open(target('18009999999999999'), document, soon())).toEqual({
      refused: 'commentNotHere',
    });
  });

  it('somebody who is signed out', async () => {
    play({ signedInAs: null });
    expect(await open(target(ids.giuliaAsks), document, soon())).toEqual({ refused: 'signedOut' });
  });

  it('a comment without Reply: the number of likes is not pressed instead', async () => {
    const site = play({});
    for (const button of document.querySelectorAll('.x-line [role="button"]'))
      if (/Rispondi|traduzione/u.test(button.textContent)) button.remove();
    expect(await open(target(ids.giuliaAsks), document, soon())).toEqual({
      refused: 'noReplyButton',
    });
    expect(site.pressed).toEqual([]);
  });
});

describe('Instagram, whom the box would answer', () => {
  it('after a click of the person’s own: told by the mention, if only one comment fits', () => {
    const { box } = play({});
    for (const [words, wanted] of [
      ['@lena.pan ', ids.lenaCriticises],
      ['@lena.pan mi dispiace', ids.lenaCriticises],
      ['@giulia.lodi ', null],
      ['@nobody ', null],
      ['Grazie a tutti', null],
      ['', null],
    ] as const) {
      box.value = words;
      expect(targetOf(box), words).toBe(wanted);
    }
  });

  it('a box that is not the post’s answers nobody', () => {
    play({});
    const box = document.createElement('textarea');
    document.body.append(box);
    box.value = '@lena.pan ';
    expect(targetOf(box)).toBeNull();
    expect(submitOf(box)).toBeNull();
  });
});

type Heard = (box: HTMLTextAreaElement, id: string) => void;

/** The still page, with the site's own answer to Reply: the author's mention, and the focus. */
function play(options: StillOptions, heard?: Heard) {
  const still = parsePage(
    renderStill({
      loaded: 20,
      open: [ids.tomPraises, ids.marcoAsks],
      isFirst: true,
      ...options,
    }),
  );
  document.head.replaceChildren(...still.head.querySelectorAll('script'));
  document.body.replaceChildren(...still.body.childNodes);
  const box = document.querySelector('textarea') ?? document.createElement('textarea');
  const site = { box, pressed: [] as string[], aimedAt: '' };
  document.addEventListener(
    'click',
    ({ target: clicked }) => {
      const button = (clicked as Element).closest('button, [role="button"]');
      const link = button?.closest('.x-row')?.querySelector('a[href*="/c/"]');
      const id = /(\d+)\/$/u.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
      site.pressed.push(button?.textContent ?? '');
      site.aimedAt = id;
      if (heard) heard(box, id);
      else {
        box.value = `@${target(id).author.handle} `;
        box.focus();
      }
    },
    { signal: ended.signal },
  );
  return site;
}

function target(id: string) {
  const remark = publications.flatMap(allOf).find((each) => each.id === id);
  const by = remark?.by ?? 'nobody';
  return { id, author: { id: by, name: by, handle: by }, text: remark?.text ?? '' };
}

function soon(): AbortSignal {
  return AbortSignal.timeout(1000);
}
