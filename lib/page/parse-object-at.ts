/**
 * The JSON object that begins at this place of a script, cut out of it and parsed: the rest, tokens among it, is never parsed.
 * null: none begins there, it does not end within `longest` characters, or it is no JSON.
 */
export function parseObjectAt(
  code: string,
  start: number,
  longest: number,
): Record<string, unknown> | null {
  if (code[start] !== '{') return null;
  let depth = 0;
  let inText = false;
  for (let at = start; at < code.length && at - start < longest; at += 1) {
    const sign = code[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return parseObject(code.slice(start, at + 1));
  }
  return null;
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
