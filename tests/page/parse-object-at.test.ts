import { describe, expect, test } from 'vitest';
import { parseObjectAt } from '../../lib/page/parse-object-at.ts';

describe('an object in a script', () => {
  test.each([
    ['var a = {"b":{"c":"}"}};', 8, { b: { c: '}' } }],
    ['{"a":"\\"{"} rest', 0, { a: '"{' }],
    [' {"a":1}', 0, null],
    ['{"a":1', 0, null],
    ['{a:1}', 0, null],
    ['', 0, null],
  ])('%s at %i', (code, start, object) => {
    expect(parseObjectAt(code, start, 100)).toEqual(object);
  });

  test('that is too long is not read', () => {
    expect(parseObjectAt('{"a":"long"}', 0, 8)).toBeNull();
  });
});
