/**
 * Whether this list of wp-admin shows everything newer than each of its rows: the first page, newest first, nothing filtered but by
 * post. Only there does a missing answer mean that there is none; an answer is always newer than its comment.
 */
export function showsAllNewer({ searchParams }: URL): boolean {
  const { paged = '1', comment_status: status = 'all', ...rest } = Object.fromEntries(searchParams);
  const isDescending =
    (rest['orderby'] ?? 'comment_date') === 'comment_date' && (rest['order'] ?? 'desc') === 'desc';
  const isFiltered = filters.some((name) => Boolean(rest[name]));
  return Number(paged) <= 1 && status === 'all' && isDescending && !isFiltered;
}

/** The parameters of edit-comments.php that leave rows out. */
const filters = ['s', 'comment_type', 'user_id', 'search', 'author'];
