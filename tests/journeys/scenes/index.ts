import { readdirSync } from 'node:fs';
import type { Scene } from './scene.ts';

const here = new URL('.', import.meta.url);

/** Every scene of every platform: one file for each platform in this folder. */
export const scenes: Scene[] = (
  await Promise.all(
    readdirSync(here)
      .filter((name) => !/^(?:index|scene|in-frames)\.ts$/u.test(name))
      .toSorted()
      .map((name) => import(new URL(name, here).href) as Promise<{ scenes: Scene[] }>),
  )
).flatMap((module) => module.scenes);
