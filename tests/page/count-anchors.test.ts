// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countAnchors } from '../../lib/page/count-anchors.ts';
import { parsePage } from '../kit/parse-page.ts';

test('anchors are counted by name, and say nothing of anybody', () => {
  const document = parsePage('<ul><li class="c">Giulia</li><li class="c">Luca</li></ul>');
  const anchors = {
    comment: '.c',
    box: 'textarea',
    part: '> [',
    classes: ['c', 'd'],
    made: (id: string) => `#${id}`,
  };
  expect(countAnchors(document, anchors)).toEqual({ comment: 2, box: 0, part: 0 });
});
