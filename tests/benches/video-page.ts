import { thread, type View } from '../sites/youtube/markup-comment.ts';
import { renderDocument } from '../sites/youtube/markup-page.ts';
import { anna, extraRemarks, type Publication, type Remark } from '../sites/youtube/story.ts';

/** Anna's own video with so many comments: of five, one is answered by her, in the nested layout. */
export function videoPage(comments: number): string {
  const remarks: Remark[] = [];
  let left = comments;
  for (const remark of extraRemarks(comments)) {
    if (left === 0) break;
    const isAnswered = remarks.length % 4 === 3 && left > 1;
    remarks.push(isAnswered ? { ...remark, answers: [answerTo(remark)] } : remark);
    left -= isAnswered ? 2 : 1;
  }
  return renderDocument({ post: { ...video, remarks }, loaded: remarks.length, open: true }, view);
}

export function videoComment(number: number): string {
  const [remark] = extraRemarks(1);
  if (!remark) throw new Error('No remark was made.');
  return thread({ ...remark, id: `UgxLate${number}` }, video, view);
}

const view: View = { layout: 'threaded', viewer: anna, lang: 'it', dark: false };
const video: Publication = {
  kind: 'watch',
  id: 'annaBench01',
  by: anna,
  title: 'Pane di casa senza impastare',
  remarks: [],
};

function answerTo({ id, by, minutesAgo }: Remark): Remark {
  return { id: `${id}.9aAnna001`, by: anna, text: `@${by} Grazie!`, minutesAgo: minutesAgo - 1440 };
}
