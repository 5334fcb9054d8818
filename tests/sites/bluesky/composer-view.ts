import { createElement as h } from 'react';
import { Face, textOf, type Shown } from './post-view.ts';
import { words } from './words.ts';

/** A dialog over the page, with the post that is answered above the box. The box itself is TipTap's, put in by the client. */
export function Composer({ state, actions }: Shown): object | null {
  const { composer } = state;
  if (!composer) return null;
  const t = words[state.lang];
  const { to, isSending, text } = composer;
  const rest = 300 - [...text].length;
  const isOff = isSending || text.trim() === '' || rest < 0;
  return h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', tabIndex: -1, className: 'overlay' },
    h(
      'div',
      { className: 'sheet' },
      h(
        'div',
        { 'data-testid': 'composePostView' },
        h(
          'div',
          { 'aria-modal': 'true' },
          h(
            'div',
            { className: 'bar' },
            h(
              'button',
              {
                type: 'button',
                role: 'button',
                'aria-label': t.cancel,
                onClick: actions.closeComposer,
              },
              h('div', { dir: 'auto' }, t.cancel),
            ),
            h('div', { style: { flex: '1 1 0%' } }),
            h(
              'button',
              {
                type: 'button',
                role: 'button',
                'aria-label': t.publish,
                'data-testid': 'composerPublishBtn',
                className: 'primary',
                ...(isOff && { 'aria-disabled': 'true', disabled: true }),
                onClick: actions.publish,
              },
              h('div', { dir: 'auto' }, t.reply),
            ),
          ),
          h(
            'div',
            null,
            to &&
              h(
                'button',
                {
                  type: 'button',
                  role: 'button',
                  className: 'answered',
                  'aria-label': textOf(to.author),
                },
                h('div', null, h(Face, { post: to, size: 42 })),
                h(
                  'div',
                  null,
                  h('div', null, h('div', { dir: 'auto', className: 'name' }, textOf(to.author))),
                  h(
                    'div',
                    null,
                    h('div', null, h('div', { dir: 'auto', className: 'text' }, to.record.text)),
                  ),
                ),
              ),
            h(
              'div',
              { className: 'writing' },
              h('div', {
                className: 'editor',
                'data-placeholder': to ? t.compose : t.composeNew,
                ref: actions.mountEditor,
              }),
            ),
          ),
          h('div', { className: 'count', dir: 'auto' }, String(rest)),
        ),
      ),
    ),
  );
}
