/** The shape of what comes, so that nothing jumps when it does. Said aloud by the page's own line. */
export function Skeleton() {
  return (
    <div class="report" aria-hidden="true">
      <div class="tiles">
        {Array.from({ length: 8 }, (_, at) => (
          <div class="tile unread" key={at} />
        ))}
      </div>
      <div class="chart-row broad">
        <div class="insight-card unread" />
        <div class="insight-card unread" />
      </div>
    </div>
  );
}
