// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { isPageDark } from '../../lib/page/judge-darkness.ts';

test.each([
  ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)', false],
  ['rgb(18, 18, 18)', 'rgb(255, 255, 255)', true],
  ['rgba(0, 0, 0, 0)', 'rgb(18, 18, 18)', true],
  ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', false],
  // A veil that lets more through than it hides is no background.
  ['rgba(0, 0, 0, 0.49)', 'rgb(255, 255, 255)', false],
  ['rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)', true],
  ['rgb(0 0 0 / 0.2)', 'rgb(255 255 255)', false],
  ['rgb(20 20 40)', '', true],
  // Saturated: blue is dark to the eye, yellow and green are light.
  ['rgb(0, 0, 255)', '', true],
  ['rgb(255, 255, 0)', '', false],
  ['rgb(0, 200, 0)', '', false],
  // Forms that we do not read are as if transparent.
  ['color(srgb 0 0 0)', 'rgb(255, 255, 255)', false],
  ['oklch(0.2 0 0)', 'rgb(10, 10, 10)', true],
  ['', '', false],
])('body %s, root %s: dark %s', (body, root, dark) => {
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (element) =>
      ({ backgroundColor: element === document.body ? body : root }) as CSSStyleDeclaration,
  );
  expect(isPageDark(document)).toBe(dark);
});

test('a document that stands in no window is light', () => {
  expect(
    isPageDark(new DOMParser().parseFromString('<body style="background:#000">', 'text/html')),
  ).toBe(false);
});
