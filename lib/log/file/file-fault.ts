import type { ImportFault } from './data.ts';

/** The file as a whole cannot be taken. */
export class FileFault extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(`The file cannot be taken: ${fault}`);
    this.name = 'FileFault';
    this.fault = fault;
  }
}
