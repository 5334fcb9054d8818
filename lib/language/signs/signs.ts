/**
 * The marks of one language by which kinds of comment are told, each a list of regular expressions in lower case, matched at
 * whole words. Written for few false alarms: what is missing here makes a comment "other", never something that it is not.
 */
export interface Signs {
  /** Begins a sentence that asks, also where no question mark ends it. */
  asks: readonly string[];
  /** Begins a sentence that probably asks: counts where it is short, ends without a mark, and neither praises nor finds fault. */
  mayAsk: readonly string[];
  /** Asks wherever it stands: "I wonder whether …". */
  wonders: readonly string[];
  /** A sentence that ends with a question mark, begins so, and wants no answer: "who doesn't love …?" */
  rhetorical: readonly string[];
  /** A whole "question" that only marvels: "really??" */
  marvels: readonly string[];
  /** What follows the last comma of a statement and asks for a nod: ", right?" */
  tags: readonly string[];
  /** Finds fault. */
  faults: readonly string[];
  /** Finds fault where it stands after "but". */
  mildFaults: readonly string[];
  /** "but" */
  buts: readonly string[];
  /** Right before a fault or a praise, turns it round. */
  negations: readonly string[];
  /** What looks like a fault and is none: "not bad at all". Taken out before faults are looked for. */
  harmless: readonly string[];
  praises: readonly string[];
  /** Tells of something of one's own, or that it was passed on. */
  shares: readonly string[];
  /** Besides thanks: what ends a conversation. */
  closes: readonly string[];
}
