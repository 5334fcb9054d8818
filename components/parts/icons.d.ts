declare module '~icons/*' {
  import type { ComponentType, SVGAttributes } from 'preact';

  const icon: ComponentType<SVGAttributes<SVGSVGElement>>;
  export default icon;
}
