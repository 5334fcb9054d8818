import { configure } from '@testing-library/preact';

// What is waited for comes when a busy machine has time for it.
configure({ asyncUtilTimeout: 10_000 });
