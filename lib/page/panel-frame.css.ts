/** The look of what stands on foreign pages: the edge tab and the frame. Sizes in px, since a page's root font size is not ours. */
export const panelFrameCss = `
:host { all: initial !important; }
.edge, .frame { position: fixed; z-index: 2147483646; box-sizing: border-box; }
.frame {
  inset-block: 12px; inset-inline-end: 12px; inline-size: min(380px, calc(100vw - 24px)); block-size: calc(100vh - 24px);
  border: 1px solid #e7e2d8; border-radius: 16px; background: #faf8f4; color-scheme: normal;
  box-shadow: 0 1px 2px rgb(31 29 26 / .06), 0 8px 24px rgb(31 29 26 / .16);
}
.edge {
  inset-block-start: 40vh; inset-inline-end: 0; inline-size: 44px; min-block-size: 44px; margin: 0; padding: 10px 0;
  display: flex; flex-direction: column; align-items: center; gap: 7px; cursor: pointer;
  background: #fff; border: 1px solid #e7e2d8; border-inline-end: 0; border-start-start-radius: 14px; border-end-start-radius: 14px;
  box-shadow: 0 1px 2px rgb(31 29 26 / .06), 0 8px 24px rgb(31 29 26 / .1);
  font: 700 12px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: #fff;
}
.edge:focus-visible { outline: 3px solid #0c7a5c; outline-offset: 2px; }
.edge svg { inline-size: 28px; block-size: 28px; display: block; }
.count { min-inline-size: 20px; padding: 1px 7px; border-radius: 99px; background: #0c7a5c; text-align: center; }
.count:empty { display: none; }
.quiet { opacity: .55; }
.quiet:is(:hover, :focus-visible) { opacity: 1; }
.notice {
  position: fixed; z-index: 2147483647; inset-block-end: 24px; inset-inline-end: 24px; max-inline-size: min(340px, calc(100vw - 48px));
  box-sizing: border-box; padding: 11px 14px; border-radius: 12px; background: #1f1d1a; color: #faf8f4;
  font: 500 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  box-shadow: 0 8px 24px rgb(31 29 26 / .2);
}
.notice:empty { display: none; }
.high .notice { inset-block: 24px auto; }
.start .frame { inset-inline: 12px auto; }
.start .notice { inset-inline: 24px auto; }
.start .edge {
  inset-inline: 0 auto; border-inline-start: 0; border-inline-end: 1px solid #e7e2d8; border-radius: 0; border-start-end-radius: 14px; border-end-end-radius: 14px;
}
.notice a { display: block; margin-block-start: 8px; color: #6fd8b5; font-weight: 600; text-decoration: none; cursor: pointer; }
.notice a:focus-visible { outline: 2px solid #6fd8b5; outline-offset: 2px; }
.dark .frame { background: #191816; border-color: #37332d; }
.dark .edge { background: #23211e; border-color: #37332d; }
.dark .count { background: #4cc79f; color: #0a2119; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .count { border: 1px solid CanvasText; } }
@media print { .edge, .frame, .notice { display: none; } }
`;
