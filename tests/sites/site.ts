/**
 * A living copy of a site: code that plays it, not a snapshot. Served on loopback for people, or at the real origin by the
 * browsers' request interception. Each folder's `index.ts` exports `create<Name>Site(options): Site`.
 */
export interface Site {
  /** Answers as the site's server would. State (comments posted) lives in the instance. */
  fetch(request: Request): Promise<Response>;
}
