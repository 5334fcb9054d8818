/** The theme's. */
export const blogCss = `
body { margin: 0 0 80px; font: 19px/1.6 Georgia, serif; color: #15171a; background: #fff; }
header { padding: 18px 24px; border-bottom: 1px solid #eee; font: 700 17px system-ui; }
header a, h1 a { color: inherit; text-decoration: none; }
article, .gh-comments { max-width: 680px; margin: 40px auto; padding: 0 20px; }
article { min-height: 70vh; }
h1 { font: 800 44px/1.1 system-ui; }
.byline { color: #738a94; font: 15px system-ui; }
.byline a { color: inherit; }
`;

/** Inside the frame. */
export const widgetCss = `
body { margin: 0; font: 16px/1.5 system-ui; color: #15171a; }
button { font: inherit; border: 0; background: none; color: #656d78; cursor: pointer; padding: 4px 8px; border-radius: 6px; }
a { color: #656d78; text-decoration: none; }
p { margin: 0 0 6px; }
h4 { display: inline; margin: 0; }
blockquote { margin: 0 0 6px; padding-left: 10px; border-left: 3px solid #ddd; color: #656d78; }
.title { display: flex; justify-content: space-between; align-items: baseline; }
.comment { display: flex; gap: 12px; margin-bottom: 20px; }
.grow { flex: 1; min-width: 0; }
figure { margin: 0; width: 32px; height: 32px; border-radius: 50%; display: grid; place-items: center; background: #d9b07a; color: #fff; font-weight: 600; }
.head, .to { font-size: 14px; }
.replies { margin-top: 18px; }
.wrapper > .replies, .wrapper > .reply { margin-left: 44px; }
.menu { margin-left: -8px; font-size: 14px; }
.editor { border: 1px solid #ddd; border-radius: 8px; padding: 10px; margin: 8px 0; }
.editor .tiptap { min-height: 60px; outline: none; }
.primary { background: #b5651d; color: #fff; padding: 8px 14px; }
.primary:disabled { background: #eee; color: #aaa; }
[data-testid='cta-box'] { padding: 24px; text-align: center; background: #f6f3ee; border-radius: 12px; margin-bottom: 24px; }
[data-testid='pagination-component'] { background: #f1f1f1; padding: 10px 16px; }
`;
