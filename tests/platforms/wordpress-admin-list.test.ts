import { describe, expect, test } from 'vitest';
import { showsAllNewer } from '../../lib/platforms/wordpress/newest-first.ts';

describe('a list of wp-admin', () => {
  test.each([
    ['', true],
    ['?comment_status=all', true],
    ['?p=4', true],
    ['?paged=1&orderby=comment_date&order=desc', true],
    ['?s=', true],
    ['?paged=2', false],
    ['?comment_status=moderated', false],
    ['?comment_status=mine&user_id=1', false],
    ['?s=pane', false],
    ['?orderby=comment_author&order=asc', false],
    ['?orderby=comment_date&order=asc', false],
    ['?comment_type=comment', false],
  ])('at "%s" shows all that is newer: %s', (query, expected) => {
    const url = new URL(`https://blog.example/wp-admin/edit-comments.php${query}`);
    expect(showsAllNewer(url)).toBe(expected);
  });
});
