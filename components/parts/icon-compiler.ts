/**
 * For unplugin-icons: makes a Preact component of an icon's SVG at build time, so that no SVG text is parsed at run time.
 * Our own, because its `jsx` compiler wants SVGR, which knows React's attribute names and no Preact 11.
 */
export const iconCompiler = {
  extension: '',
  compiler(svg: string): string {
    return `import { h } from 'preact';\nexport default (props) => ${elementCode(svg)};`;
  },
};

const tagPattern = /<(?<close>\/?)(?<name>[\w-]+)(?<attributes>[^>]*?)(?<empty>\/?)>/gu;
const attributePattern = /(?<name>[\w:-]+)="(?<value>[^"]*)"/gu;

/** Icons are tags and attributes without text; what is not a tag is left out. */
function elementCode(svg: string): string {
  let code = '';
  for (const { groups } of svg.matchAll(tagPattern)) {
    const { close, name, attributes, empty } = groups as Record<string, string>;
    if (close) code += '),';
    else
      code += `h(${JSON.stringify(name)},${attributesCode(name, attributes)},${empty ? '),' : ''}`;
  }
  return code.replace(/,$/u, '');
}

function attributesCode(name: string | undefined, attributes = ''): string {
  const values = Object.fromEntries(
    [...attributes.matchAll(attributePattern)].map(({ groups }) => [groups?.name, groups?.value]),
  );
  return name === 'svg'
    ? `{...${JSON.stringify({ ...values, 'aria-hidden': 'true' })},...props}`
    : JSON.stringify(values);
}
