/**
 * To another place of the dashboard: what stands behind # in its address. `replace`: in place of this one, so that going back leads past
 * it; `back`: back there, where one came from it, else in place of this one.
 */
export type Go = (place: string, how?: 'replace' | 'back') => void;
